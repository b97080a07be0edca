-- verwijskaarten
SELECT activity AS activiteit, url AS adres, made_at AS gemaakt FROM referral.card WHERE approach = :approach ORDER BY id
