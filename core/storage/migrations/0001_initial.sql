-- The register. Ids, enums and times are text (times ISO 8601 in UTC with milliseconds, legal dates yyyy-MM-dd).

CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY,
    applied TEXT NOT NULL
);

-- Every write, in the order in which this register stored it. What is personal stands in payload only, so a lawful
-- purge can erase payload and salt and the chain still verifies. Form of the columns: core/storage/README.md.
CREATE TABLE change (
    seq BIGINT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    time TEXT NOT NULL,
    action TEXT NOT NULL,
    dossier TEXT NOT NULL,
    version INTEGER NOT NULL,
    commitment TEXT NOT NULL,
    link TEXT NOT NULL,
    salt TEXT NOT NULL,
    payload TEXT NOT NULL
);
CREATE INDEX change_dossier ON change (dossier, seq);

-- One row. A write transaction on a server starts by updating it, which puts writers in line.
CREATE TABLE chain_head (
    id INTEGER PRIMARY KEY,
    seq BIGINT NOT NULL,
    link TEXT NOT NULL
);
INSERT INTO chain_head (id, seq, link) VALUES (1, 0, '');

CREATE TABLE template_version (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id, version)
);

CREATE TABLE setting (
    field TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    seq BIGINT NOT NULL REFERENCES change (seq)
);

-- The list line of a dossier; follows from its cells.
CREATE TABLE dossier (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    closed INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    name TEXT NOT NULL,
    function TEXT NOT NULL,
    name_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    involved BIGINT NOT NULL
);
-- The order of the list; with the last two columns a search reads nothing but this index.
CREATE INDEX dossier_list ON dossier (closed, last_day, name_key, id, search_key, involved);

-- The current value of every cell that was ever written, and the change that wrote it.
CREATE TABLE cell (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    seq BIGINT NOT NULL REFERENCES change (seq),
    PRIMARY KEY (dossier, subject, field)
);

-- Open tasks only, with a bit per role that may see them; follows from the cells and the templates.
CREATE TABLE open_task (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    item TEXT NOT NULL,
    role TEXT NOT NULL,
    due TEXT NOT NULL,
    status TEXT NOT NULL,
    audience BIGINT NOT NULL,
    PRIMARY KEY (dossier, item)
);
CREATE INDEX open_task_due ON open_task (role, due);
