CREATE TABLE trail (said text NOT NULL);
