-- opdrachten
SELECT kind AS soort, question AS vraag, commissioner AS opdrachtgever, decider AS beslist, result AS resultaat, hours AS uren, begins AS begin,
       ends AS einde, stays_until AS procesbegeleider_tot, successor AS opvolger, history AS geschiedenis, said_at AS vastgelegd
FROM assignment.assignment WHERE approach = :approach ORDER BY id
-- draagvlak
SELECT party AS partij, level AS stand, gauged_on AS gevraagd, said AS gezegd FROM assignment.support WHERE approach = :approach ORDER BY id
-- focus
SELECT since AS vanaf, area AS gebied, area_name AS naam, people AS voor_wie, theme AS waarover, reason AS waarom
FROM assignment.focus WHERE approach = :approach ORDER BY id
-- wat-loopt
SELECT kind AS soort, name AS naam, held_by AS van, rhythm AS ritme, array_to_string(programmes, ', ') AS programmas, joining AS aansluiten, link,
       until AS tot, noted_at AS opgeschreven, ended_at AS afgesloten
FROM assignment.effort WHERE approach = :approach ORDER BY id
-- belemmeringen
SELECT kind AS soort, what AS wat, breaker AS wie_kan_het_oplossen, asked_on AS gevraagd, answer AS antwoord, answered_on AS beantwoord,
       shared AS gedeeld, noted_at AS opgeschreven, gone_on AS opgelost
FROM assignment.obstacle WHERE approach = :approach ORDER BY id
