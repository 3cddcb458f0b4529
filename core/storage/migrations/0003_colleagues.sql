-- Settings get a subject: the organisation, or a colleague of it ("colleague:<id>").

CREATE TABLE setting_by_subject (
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    seq BIGINT NOT NULL REFERENCES change (seq),
    PRIMARY KEY (subject, field)
);
INSERT INTO setting_by_subject (subject, field, value, seq) SELECT 'organisation', field, value, seq FROM setting;
DROP TABLE setting;
ALTER TABLE setting_by_subject RENAME TO setting;
