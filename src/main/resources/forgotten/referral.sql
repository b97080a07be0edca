-- referral
DELETE FROM referral.card WHERE approach = :approach
