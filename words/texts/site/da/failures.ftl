# What is said when something went wrong: pages, figures, and the box over a page in the browser
failure-400-title = Det sendte kan ikke læses
failure-400-text = Adressen eller formularen er ikke, som den skal være. Gå tilbage til siden, genindlæs den, og prøv igen.
failure-401-title = Du er logget ud
failure-401-text = Log ind, og prøv igen.
failure-403-title = Her har du ikke adgang
failure-403-text = Siden er for en anden rolle end din. Mener du, at du skal kunne se den, så spørg projektlederen.
failure-404-title = Siden findes ikke
failure-404-text = Adressen fører ikke til en side. Den kan være skrevet forkert, eller siden kan være flyttet.
failure-413-title = Det sendte er for stort
failure-413-text = Kommunemonitor tager ikke imod så meget på én gang. Slet tomme rækker, kolonner og billeder i filen, eller del den i flere.
failure-429-title = For mange forespørgsler
failure-429-text = Der er kommet for mange forespørgsler på kort tid. Vent et minut, og prøv igen.
failure-500-title = Der gik noget galt
failure-500-text = Fejlen ligger hos Kommunemonitor og ikke hos dig. Sker det igen, så giv nummeret til den, der driver siden.
failure-503-title = Kommunemonitor kan ikke svare lige nu
failure-503-text = Vent et øjeblik, og prøv igen. Bliver det ved, så sig det til den, der driver siden.
failure-network-title = Serveren svarer ikke
failure-network-text = Der er ikke forbindelse til Kommunemonitor. Tjek din netforbindelse, og prøv igen om lidt.
failure-number = Nummer i loggen: { $number }
failure-retry = Prøv igen
failure-close = Luk
failure-sign-in = Log ind
failure-nothing-stored = Intet er gemt.
failure-perhaps-stored = Se efter på siden, om det er gemt, før du sender det igen.

failure-lost-first = Siden er ikke hentet.
failure-lost-page = Siden er ikke skiftet. Du ser stadig den, du kom fra.
failure-lost-filter = Dit valg er ikke slået igennem. Siden viser stadig det, den viste før.
failure-lost-check = Filen er ikke kontrolleret. Den er kun modtaget, hvis den står i din historik.
failure-lost-store = Intet er gemt, medmindre der vises en kvittering.
failure-lost-other = Det, du bad om, er ikke vist.
failure-history = Se din historik

failure-figure = Figuren kan ikke vises. Fejlen står i loggen under nummer { $number }.
failure-partly = { $count ->
    [one] En figur på siden kan ikke vises. Resten af siden er, som den skal være.
   *[other] { $count } figurer på siden kan ikke vises. Resten af siden er, som den skal være.
}
failure-page-title = Siden kan ikke vises
failure-page-text = Fejlen ligger hos Kommunemonitor og ikke hos dig. De andre sider virker. Sker det igen, så giv nummeret til den, der driver siden.
failure-pack = { $count ->
    [one] En figur kunne ikke vises og mangler her
   *[other] { $count } figurer kunne ikke vises og mangler her
}
