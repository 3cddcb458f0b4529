-- Text that somebody is still typing: kept so that a crash costs seconds, wiped when the field is left. No part of the
-- chain of changes. The dossier is empty for one that has not started yet.

CREATE TABLE draft (
    author TEXT NOT NULL,
    role TEXT NOT NULL,
    dossier TEXT NOT NULL,
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    saved TEXT NOT NULL,
    PRIMARY KEY (author, role, dossier, subject, field)
);
