-- A table of a survey, per area or per group of people in an area, and how figures are made of it. Never a line for each respondent.
CREATE TABLE study (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner text NOT NULL,
    title text NOT NULL,
    file text NOT NULL,
    state text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    made_at timestamptz NOT NULL,
    -- what was read of the sheet, and what each column is with the model to use; both as this module writes them
    grid text NOT NULL,
    plan text NOT NULL,
    -- the release of the module indicator that it became
    release integer
);
