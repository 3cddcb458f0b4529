-- Who does the work of each role in a dossier; empty: whoever has the role. So a list can be of one person's dossiers.

CREATE TABLE role_person (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    role TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (dossier, role)
);
INSERT INTO role_person (dossier, role, person)
    SELECT d.id, substr(p.field, 8), n.value FROM dossier d
    JOIN cell p ON p.dossier = d.id AND p.subject = 'dossier' AND p.field LIKE 'people.%'
    JOIN cell n ON n.dossier = d.id AND n.subject = 'person:' || p.value AND n.field = 'name'
    WHERE p.value <> '' AND n.value <> '';
INSERT INTO role_person (dossier, role, person)
    SELECT d.id, known.role, '' FROM dossier d
    JOIN (
        SELECT 'employee' AS role, 1 AS bit UNION ALL
        SELECT 'manager', 2 UNION ALL
        SELECT 'successor', 4 UNION ALL
        SELECT 'hr', 8 UNION ALL
        SELECT 'it', 16 UNION ALL
        SELECT 'application', 32 UNION ALL
        SELECT 'ihh', 64 UNION ALL
        SELECT 'secretariat', 128 UNION ALL
        SELECT 'colleague', 256 UNION ALL
        SELECT 'board', 512 UNION ALL
        SELECT 'finance', 1024 UNION ALL
        SELECT 'facilities', 2048 UNION ALL
        SELECT 'security', 4096 UNION ALL
        SELECT 'privacy', 8192 UNION ALL
        SELECT 'woo', 16384 UNION ALL
        SELECT 'legal', 32768 UNION ALL
        SELECT 'communication', 65536 UNION ALL
        SELECT 'archivist', 131072 UNION ALL
        SELECT 'contract', 262144
    ) known ON (d.involved & known.bit) <> 0
    WHERE NOT EXISTS (SELECT 1 FROM role_person p WHERE p.dossier = d.id AND p.role = known.role);
CREATE INDEX role_person_names ON role_person (role, person, dossier);

-- What a list with many dossiers is filtered by, without reading all of them. Roles are bits: 2 the manager, 4 the successor.

ALTER TABLE dossier ADD COLUMN awaited BIGINT NOT NULL DEFAULT 0;
UPDATE dossier SET awaited =
    CASE WHEN EXISTS (SELECT 1 FROM open_task t WHERE t.dossier = dossier.id AND t.item = 'information.signoff'
                      AND t.role = 'manager') THEN 2 ELSE 0 END +
    CASE WHEN EXISTS (SELECT 1 FROM open_task t WHERE t.dossier = dossier.id AND t.item = 'information.accept'
                      AND t.role = 'successor') THEN 4 ELSE 0 END
WHERE state = 'running'
    AND EXISTS (SELECT 1 FROM cell c WHERE c.dossier = dossier.id AND c.subject = 'task:information.employee_sign'
                AND c.field = 'signedAt' AND c.value <> '')
    AND NOT EXISTS (SELECT 1 FROM cell c WHERE c.dossier = dossier.id AND c.subject = 'task:information.employee_sign'
                    AND c.field = 'refusal' AND c.value <> '');
CREATE INDEX dossier_awaiting ON dossier (closed, last_day, name_key, id, search_key, involved, awaited) WHERE awaited <> 0;

-- Also so that a plan made without statistics does not go through all tasks of a role for each dossier.
CREATE INDEX open_task_of_dossier ON open_task (dossier, due, role, audience);
