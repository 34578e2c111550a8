-- Of guesses at a shared address parts of one fade.
alter table guessing
    alter column failures type double precision;
