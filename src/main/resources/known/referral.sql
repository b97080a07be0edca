-- gemaakteVerwijskaarten
SELECT activity AS activiteit, made_at AS gemaakt, outcome AS uitkomst FROM referral.card WHERE made_by = :who ORDER BY id
