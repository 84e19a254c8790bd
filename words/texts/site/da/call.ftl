# Et programs opslag: kriterier, ansøgninger, frist og udvælgelse
call-title = { $tense ->
    [past] Ansøgningsfristen var { $at }
   *[present] Ansøgningsfristen er { $at }
}
call-title-none = Opslaget har ingen frist, vi kender
call-examples = Ansøgninger og løsladelser mærket eks. er opdigtede.
programme-part-call = Opslag og ansøgninger
call-unknown = ukendt

call-deadline = Ansøgningsfrist
call-deadline-none = Opslaget har ingen frist, vi kender.
call-deadline-left = Set ved udgangen af { $date } { tense-is } der { $days ->
    [0] { $hours ->
        [0] { $minutes } minutter
        [one] 1 time
       *[other] { $hours } timer
    }
    [one] 1 dag{ $hours ->
        [0] {""}
        [one] {" "}og 1 time
       *[other] {" "}og { $hours } timer
    }
   *[other] { $days } dage{ $hours ->
        [0] {""}
        [one] {" "}og 1 time
       *[other] {" "}og { $hours } timer
    }
} tilbage.
call-deadline-left-now = Lige nu er der { $days ->
    [0] { $hours ->
        [0] { $minutes } minutter
        [one] 1 time
       *[other] { $hours } timer
    }
    [one] 1 dag{ $hours ->
        [0] {""}
        [one] {" "}og 1 time
       *[other] {" "}og { $hours } timer
    }
   *[other] { $days } dage{ $hours ->
        [0] {""}
        [one] {" "}og 1 time
       *[other] {" "}og { $hours } timer
    }
} tilbage.
call-deadline-over = Fristen er udløbet.
call-deadline-edge = { $tense ->
    [past] En ansøgning modtaget præcis { $at } var i tide. Kom den senere, blev den ikke vurderet.
   *[present] En ansøgning modtaget præcis { $at } er i tide. Kommer den senere, vurderes den ikke.
}
call-answer-day = Svar fra myndigheden
call-answer-day-item = { $date }: { $name }.
call-answer-day-none = Kalenderen siger ikke, hvornår ansøgerne { $tense ->
    [past] fik
   *[present] får
} svar.
call-chosen = Valgt
call-chosen-none = Vi ved ikke, hvem der blev valgt.
call-chosen-awaits = Fristen er ikke nået, så ingen er valgt.
call-from-source = Kilde: { $source }

call-rules-name = Talkriteriet som regel
call-rules-finding = Reglen er { $limit } { $unit }{ $strict ->
    [yes] {", "}og præcis { $threshold } er ikke nok
   *[no] {""}
}
call-rules-none = Opslaget har ikke noget talkriterium
call-rules-subtitle = Talkriteriet er ét af opslagets kriterier. Det afgør aldrig alene, hvem der kan være med.
call-rules-subtitle-none = Ingen af kriterierne er et antal løsladelser.
call-operator = Sammenligning
call-operator-above = flere end
call-operator-at-least = mindst
call-operator-below = færre end
call-operator-at-most = højst
call-operator-equal = præcis
call-threshold = Grænse
call-unit = Enhed og periode
call-unit-text = { $unit }, { $type }, { $period }
call-wording = Forbehold
call-wording-text = ”{ $text }”, så hovedreglen kan fraviges
call-remark = Om enheden
call-source = Kilde
call-cell = ark { $sheet }, celle { $cell }
call-place = { $file }, ark { $sheet }, celle { $cell }

call-applicants-name = Kriterier og ansøgere
call-applicants-finding = { $in_time } af { $count } ansøgninger kom inden fristen, og { $met ->
    [0] ingen af dem opfylder
    [one] 1 af dem opfylder
   *[other] { $met } af dem opfylder
} efter egne svar alle kriterier
call-applicants-all = { $met } af { $count } ansøgninger opfylder efter egne svar alle kriterier
call-applicants-none = Ingen ansøgninger er registreret i dette udsnit
call-applicants-subtitle = Ansøgernes egne svar på kriterierne. Talkriteriet er regnet ud fra de indberettede løsladelser, nyeste år.
call-applicants-subtitle-none = Svar kan sendes under Indberetning, i regnearket eller på siden.
call-applicants-note = Tabellen gengiver svar. Om en kommune kan være med, vurderer myndigheden.
call-applicants-caption = Ansøgere i rækker og kriterier i kolonner
call-applicants-late = Modtaget efter fristen, vurderes ikke
call-applicants-late-line = Kom { $after } efter fristen. Svarene er gemt, men vurderes ikke.
call-after-seconds = { $count ->
    [one] 1 sekund
   *[other] { $count } sekunder
}
call-after-minutes = { $count ->
    [one] 1 minut
   *[other] { $count } minutter
}
call-after-hours = { $count ->
    [one] 1 time
   *[other] { $count } timer
}
call-after-days = { $count ->
    [one] 1 dag
   *[other] { $count } dage
}
call-after-less = under et sekund
call-consideration-title = Et hensyn, ikke et kriterium
call-consideration-text = Der svares ikke ja eller nej på det. Se parrene længere nede.
call-applicant = Ansøger
call-standing = Frist
call-standing-in-time = i tide
call-standing-late = efter fristen, vurderes ikke
call-standing-no-deadline = ingen frist
call-received = Modtaget
call-received-at = Modtaget { $at }
call-received-stated = oplyst af den, der registrerede ansøgningen
call-received-first = da det første svar blev registreret
call-criterion-no = Nr.
call-criterion = Kriterium
call-answer = Svar
call-answer-yes = ja
call-answer-no = nej
call-answer-unknown = ukendt
call-answer-none = ikke besvaret
call-answer-in-year = { $answer }, { $year }
call-not-assessed = vurderes ikke
call-evidence = Dokumentation
call-evidence-none = ingen dokumentation
call-said = Registreret
call-said-by = { $who }, { $date }
call-after-deadline = registreret efter fristen

call-pairs-name = Par af ansøgere
call-pairs-finding = { $count ->
    [one] 1 muligt par efter geografi og størrelse
   *[other] { $count } mulige par efter geografi og størrelse
}
call-pairs-none = Der er ikke to ansøgere at sammenligne
call-pairs-subtitle = Med er ansøgere, der kom i tide og opfylder alle kriterier: ja til hvert spørgsmål, og talkriteriet opfyldt, hvis opslaget har et. Først par i to regioner, dernæst længst afstand, dernæst størst forskel i størrelse.
call-pairs-note = Parrene er kun til inspiration. Afstanden er i fugleflugt mellem kommunernes midtpunkter. Rækkefølgen er ingen indstilling, og valget er myndighedens.
call-pair = Par
call-pair-names = { $first } og { $second }
call-pair-distance = Afstand, km
call-pair-region = Region
call-pair-region-other = { $first } og { $second }
call-pair-region-same = samme region: { $first }
call-pair-region-unknown = { $first } og { $second }
call-pair-ratio = Den største i forhold til den mindste
call-pair-population = Indbyggere
call-pair-people = { $name } { $count }

call-caseload-name = Løsladelser pr. konsulent
call-caseload-finding = { $count ->
    [one] Fra 1 kommune kendes tallet for { $year }: { $low } løsladelser pr. konsulent
   *[other] Fra { $low } til { $high } løsladelser pr. konsulent i { $year }, { $count } kommuner
}
call-caseload-none = Ingen kommune i dette udsnit har et tal, der kan fordeles på konsulenter
call-caseload-subtitle = Antal { $unit } pr. konsulent { $each }, med { $positions } stillinger i hver kommune.
call-caseload-subtitle-none = Løsladelser delt med programmets stillinger pr. kommune.
call-caseload-note = En løsladelse er ikke en sag: ikke alle, der løslades, er i målgruppen, og den samme borger kan løslades flere gange.
call-positions = Stillinger

call-fact-sheet = Faktaark til ansøgningen
call-fact-sheet-text = Et faktaark samler kommunens tal, svar og kilder til at lægge ved ansøgningen.
call-fact-sheet-of = Faktaark for { $place }
call-fact-sheet-other = Faktaark for en anden kommune
call-fact-sheet-docx = Word
call-fact-sheet-xlsx = Excel
call-apply = Svar på kriterierne
