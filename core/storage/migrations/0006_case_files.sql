-- Dossiers come and go in case files. A reader may see some changes only in part: such a part names the change it is of.

ALTER TABLE change ADD COLUMN part_of TEXT NOT NULL DEFAULT '';

-- Cells that two people changed without knowing of each other, until somebody chooses; follows from the changes.
CREATE TABLE conflict (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (dossier, subject, field)
);
