# Læsenøgler: en persons egen adgang for regneark og rapporter til tallene under /data/
token-title = Læsenøgle til data
token-text = Med en nøgle kan Excel, Power BI og andre programmer hente tallene selv. Den kan kun læse tal og åbner ingen sider. Lav en til hvert sted, så den ene kan stoppes uden de andre.
token-guide = Sådan hentes data
token-made = Lavet { $date }.
token-used = Sidst brugt { $date }.
token-unused = Ikke brugt endnu.
token-expires = Virker til { $date }.
token-expired = Udløb { $date }.
token-lasting = Virker, til den stoppes.
token-name = Hvad skal nøglen bruges til?
token-name-hint = For eksempel: Power BI i sekretariatet
token-lasts = Hvor længe skal den virke?
token-lasts-days = { $count ->
    [365] Et år
   *[other] { $count } dage
}
token-lasts-always = Til den stoppes
token-make = Lav nøglen
token-revoke = Stop nøglen
token-is-revoked = Nøglen er stoppet og virker ikke længere.
token-name-missing = Skriv, hvad nøglen skal bruges til, med højst { -longest-token-name } tegn.
token-expiry-unknown = Vælg, hvor længe nøglen skal virke.
token-too-many = Du har allerede { $most } nøgler, der virker. Stop en, du ikke bruger mere.
token-not-seeing-as = Nøgler er personlige og kan ikke ses eller laves, mens du ser siden som en anden.
token-new-title = Din nye læsenøgle
token-new-lede = Nøglen hedder { $name } og kan læse det, du selv kan læse. Kopiér den nu.
token-new-once = Nøglen vises kun denne ene gang, og vi gemmer den ikke. Er den tabt, så stop den og lav en ny. Den, der har nøglen, kan læse tallene, så behandl den som en adgangskode. Den virker også, efter at du er logget ud eller har skiftet adgangskode.
token-new-use-title = Sådan bruges den
token-new-use = Vælg Grundlæggende (Basic), når Excel eller Power BI spørger. Brugernavnet kan være hvad som helst, og nøglen er adgangskoden. En adresse at prøve med:
token-new-guide = Sådan hentes data
token-new-back = Til din konto
token-needed = Her kræves en læsenøgle, der virker, eller at du er logget ind. Lav en nøgle på siden Din konto, og send den som Bearer eller som adgangskode i Basic.
token-in-address = En læsenøgle må ikke stå i adressen, for adresser bliver gemt i logge. Stop nøglen på siden Din konto, lav en ny, og send den som Bearer eller som adgangskode i Basic.
audit-token_made = Lavede læsenøgle
audit-token_revoked = Stoppede læsenøgle
