-- opgeschrevenErvaringen
SELECT kind AS soort, written_at AS opgeschreven FROM portrait.voice WHERE written_by = :who ORDER BY id
-- nagelezenErvaringen
SELECT kind AS soort, read_at AS gelezen FROM portrait.voice WHERE read_by = :who ORDER BY id
-- opmerkingen
SELECT words AS tekst, made_at AS gemaakt FROM portrait.comment WHERE made_by = :who ORDER BY id
-- antwoordenOpOpmerkingen
SELECT answer AS tekst, answered_at AS gegeven FROM portrait.comment WHERE answered_by = :who ORDER BY id
-- begonnenPortretten
SELECT number AS versie, area AS gebied, begun_at AS begonnen FROM portrait.portrait WHERE begun_by = :who ORDER BY id
