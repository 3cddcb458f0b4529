-- The list of dossiers by name, by kind of departure and of one team. What equals the default has no cell.

ALTER TABLE dossier ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN unit TEXT NOT NULL DEFAULT '';
UPDATE dossier SET
    kind = coalesce((SELECT c.value FROM cell c WHERE c.dossier = dossier.id AND c.subject = 'dossier'
                     AND c.field = 'kind'), 'resignation'),
    unit = coalesce((SELECT c.value FROM cell c JOIN cell p ON p.dossier = c.dossier AND c.subject = 'person:' || p.value
                     WHERE c.dossier = dossier.id AND c.field = 'unit' AND p.subject = 'dossier'
                     AND p.field = 'people.employee'), '');

-- As dossier_list, each for its order; the last two columns let a search read nothing but the index.
CREATE INDEX dossier_by_name ON dossier (closed, name_key, last_day, id, search_key, involved);
CREATE INDEX dossier_by_kind ON dossier (kind, closed, last_day, name_key, id, search_key, involved);
CREATE INDEX dossier_by_unit ON dossier (unit, closed, last_day, name_key, id, search_key, involved);
