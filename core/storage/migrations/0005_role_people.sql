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
