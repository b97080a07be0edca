-- Somebody ended what was kept of them on this day; who leads has not looked yet whether this talk still names them.
ALTER TABLE conversation ADD COLUMN look_again date;
