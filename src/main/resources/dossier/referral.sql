-- verwijskaarten
SELECT activity AS activiteit, url AS adres, to_char(min(made_at), 'YYYY') AS jaar, count(*) AS kaarten FROM referral.card
WHERE approach = :approach GROUP BY activity, url, date_trunc('year', made_at) HAVING count(*) >= 5 ORDER BY 3, 1, 2
