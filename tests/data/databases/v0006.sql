-- A small register of version 6, as both databases read it. Made by storage_tests "[.dump]".
CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY,
    applied TEXT NOT NULL
);
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
, part_of TEXT NOT NULL DEFAULT '');
CREATE INDEX change_dossier ON change (dossier, seq);
CREATE TABLE chain_head (
    id INTEGER PRIMARY KEY,
    seq BIGINT NOT NULL,
    link TEXT NOT NULL
);
CREATE TABLE template_version (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id, version)
);
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
, kind TEXT NOT NULL DEFAULT '', unit TEXT NOT NULL DEFAULT '', awaited BIGINT NOT NULL DEFAULT 0);
CREATE INDEX dossier_list ON dossier (closed, last_day, name_key, id, search_key, involved);
CREATE TABLE cell (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    seq BIGINT NOT NULL REFERENCES change (seq),
    PRIMARY KEY (dossier, subject, field)
);
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
CREATE TABLE "setting" (
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    seq BIGINT NOT NULL REFERENCES change (seq),
    PRIMARY KEY (subject, field)
);
CREATE INDEX dossier_by_name ON dossier (closed, name_key, last_day, id, search_key, involved);
CREATE INDEX dossier_by_kind ON dossier (kind, closed, last_day, name_key, id, search_key, involved);
CREATE INDEX dossier_by_unit ON dossier (unit, closed, last_day, name_key, id, search_key, involved);
CREATE TABLE role_person (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    role TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (dossier, role)
);
CREATE INDEX role_person_names ON role_person (role, person, dossier);
CREATE INDEX dossier_awaiting ON dossier (closed, last_day, name_key, id, search_key, involved, awaited) WHERE awaited <> 0;
CREATE INDEX open_task_of_dossier ON open_task (dossier, due, role, audience);
CREATE TABLE conflict (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (dossier, subject, field)
);
INSERT INTO schema_version VALUES ('1', '2026-11-22T23:04:24.847Z');
INSERT INTO schema_version VALUES ('2', '2026-11-22T23:04:24.868Z');
INSERT INTO schema_version VALUES ('3', '2026-11-22T23:04:24.870Z');
INSERT INTO schema_version VALUES ('4', '2026-11-22T23:04:24.881Z');
INSERT INTO schema_version VALUES ('5', '2026-11-22T23:04:24.897Z');
INSERT INTO schema_version VALUES ('6', '2026-11-22T23:04:24.900Z');
INSERT INTO change VALUES ('1', '019cadc6-9a80-758e-9668-5cb49e25f5b1', '2026-03-02T09:00:01.000Z', 'publish', '', '1', '794449c1bf90572fe837cf1a626eeb7b04a1d6ee0b5387d0575f8a64bafb596b', '261251188d3817479a37a84ab0117bd525dcd013d27d1f924537b743d79f4f5b', '86f3d4a78af74c14d674d0d57274c411', '{"action":"publish","actor":"Sanne Verhoeven","cells":[{"base":"","field":"sha256","new":"3fae407654a3a02b9784e8ddf211477326acea733104a316f7841cd93e7018e7","old":"","subject":"template:information@1"}],"dossier":"","id":"019cadc6-9a80-758e-9668-5cb49e25f5b1","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:01.000Z"}', '');
INSERT INTO change VALUES ('2', '019cadc6-9e68-76d9-bf9f-e8bee9b3a32f', '2026-03-02T09:00:02.000Z', 'publish', '', '1', 'f053d12dc63c90aa98eaa5c2e3d208fe7b46247ffad657f860ec49368b1748d3', 'fef0336c6aaeb8e0a7b05c87c1631eff7ac9e4a584561a2438f92c8b72c33b31', '48ae966f83881d26983ccdbeae07608e', '{"action":"publish","actor":"Sanne Verhoeven","cells":[{"base":"","field":"sha256","new":"27a03c8cebe56e1e0162266850702525e9854fe165df2f9a426e54139d4829ad","old":"","subject":"template:accounts@1"}],"dossier":"","id":"019cadc6-9e68-76d9-bf9f-e8bee9b3a32f","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:02.000Z"}', '');
INSERT INTO change VALUES ('3', '019cadc6-a250-7984-867f-d22713714598', '2026-03-02T09:00:03.000Z', 'publish', '', '1', '26812b029838f20125a69499661cf42bbadee3c28986146d9cf708c6193d5054', '6362097cf7a722521a5fadb9aabbf968469b04b42a4ece4a88cd192dde99a16d', '4f71e1774ea4bc48c5a0c2c42f22402b', '{"action":"publish","actor":"Sanne Verhoeven","cells":[{"base":"","field":"sha256","new":"3d59975b53e4c19827de1736aa76e660b0d0817963055fd7572273113adb15cc","old":"","subject":"template:exit@1"}],"dossier":"","id":"019cadc6-a250-7984-867f-d22713714598","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:03.000Z"}', '');
INSERT INTO change VALUES ('4', '019cadc6-a638-7bfb-9b2c-d73a4a4f2a54', '2026-03-02T09:00:04.000Z', 'publish', '', '1', '229205e18902c15362ed034a297f595c9bfc91d0bdbeef3e593ef229d10b8b35', '0a4d0c07180ee64430ab96ff2bdb2b629f1dfe00e4a337af7895f7c873c27a0d', '71d909f85891306ec2c02e873da48326', '{"action":"publish","actor":"Sanne Verhoeven","cells":[{"base":"","field":"sha256","new":"821d74f0eb672fe76152891f1cef055dbaf5b7453c8e36ab642f9134b98b64fa","old":"","subject":"template:farewell@1"}],"dossier":"","id":"019cadc6-a638-7bfb-9b2c-d73a4a4f2a54","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:04.000Z"}', '');
INSERT INTO change VALUES ('5', '019cadc6-aa20-7dce-8b17-2d56ec2ad7e9', '2026-03-02T09:00:05.000Z', 'publish', '', '1', 'dcdfda10a8e1778a9d9e53ca0da8033b222205fefb996809e59431df933a6fd8', '1613bc3b29a7b9e4ba3fafe600f7ee9a3cb80e2eb061961bb208cd23ae2fbb63', '6a5fe2c54f65a4cd50299fa4060f2243', '{"action":"publish","actor":"Sanne Verhoeven","cells":[{"base":"","field":"sha256","new":"7d395a3caebd7c50914ad7b7055949e8cd482dfcd245fc93d127fdeaeaeafb9d","old":"","subject":"template:alumni@1"}],"dossier":"","id":"019cadc6-aa20-7dce-8b17-2d56ec2ad7e9","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:05.000Z"}', '');
INSERT INTO change VALUES ('6', '019cadc6-ae08-704d-81ee-0b5d7fd84630', '2026-03-02T09:00:06.000Z', 'settings', '', '1', '00dcfd0420083ecb0fbd1c7527e9651ac18853bb12eff8aef002a1d0914575ea', 'f5a0f78e10aff894fd897c24aaeaf99481e41d2566d82183756b94367358d339', '288e79ed7520ff9af149bc54f101b08e', '{"action":"settings","actor":"Sanne Verhoeven","cells":[{"base":"","field":"name","new":"Gemeente Veldermeer","old":"","subject":"organisation"},{"base":"","field":"government","new":"1","old":"","subject":"organisation"},{"base":"","field":"ihhPresent","new":"1","old":"","subject":"organisation"},{"base":"","field":"mail","new":"municipal","old":"dms","subject":"organisation"},{"base":"","field":"bridgeDays","new":"2026-05-15","old":"","subject":"organisation"},{"base":"","field":"missingRoles","new":"legal archivist","old":"","subject":"organisation"},{"base":"","field":"teams","new":"Wonen en Leefomgeving\nSociaal Domein\nBedrijfsvoering","old":"","subject":"organisation"},{"base":"","field":"retention","new":"P10Y","old":"","subject":"organisation"}],"dossier":"","id":"019cadc6-ae08-704d-81ee-0b5d7fd84630","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:06.000Z"}', '');
INSERT INTO change VALUES ('7', '019cadc6-b5d8-789a-b8dd-84c71f8a9371', '2026-03-02T09:00:08.000Z', 'start', '019cadc6-b1f0-736e-9dc1-9a59741e9ad4', '1', 'ccf1ecd6d764465d6bbfad661de6ff6b604455e53f7352578d9448dffb1c987d', '03fc9d9763092089db5f7bf4af852de507a7b91e75f4d1762926c0ef5287cef2', 'b1ad27b739ac42c65556845d41f33520', '{"action":"start","actor":"Sanne Verhoeven","cells":[{"base":"","field":"function","new":"Beleidsadviseur Wonen","old":"","subject":"dossier"},{"base":"","field":"kind","new":"resignation","old":"","subject":"dossier"},{"base":"","field":"flags","new":"phone externalRelations paper chat","old":"","subject":"dossier"},{"base":"","field":"notice","new":"2026-03-02","old":"","subject":"dossier"},{"base":"","field":"lastDay","new":"2026-04-24","old":"","subject":"dossier"},{"base":"","field":"employmentEnd","new":"2026-04-30","old":"","subject":"dossier"},{"base":"","field":"templates","new":"information@1 accounts@1 exit@1 farewell@1 alumni@1","old":"","subject":"dossier"},{"base":"","field":"organisation.name","new":"Gemeente Veldermeer","old":"","subject":"dossier"},{"base":"","field":"organisation.government","new":"1","old":"","subject":"dossier"},{"base":"","field":"organisation.ihhPresent","new":"1","old":"","subject":"dossier"},{"base":"","field":"organisation.mail","new":"municipal","old":"dms","subject":"dossier"},{"base":"","field":"organisation.bridgeDays","new":"2026-05-15","old":"","subject":"dossier"},{"base":"","field":"organisation.missingRoles","new":"legal archivist","old":"","subject":"dossier"},{"base":"","field":"organisation.teams","new":"Wonen en Leefomgeving\nSociaal Domein\nBedrijfsvoering","old":"","subject":"dossier"},{"base":"","field":"organisation.retention","new":"P10Y","old":"","subject":"dossier"},{"base":"","field":"people.employee","new":"019cadc6-b5d8-7b33-8613-2e876e689480","old":"","subject":"dossier"},{"base":"","field":"name","new":"Joris van Leeuwen","old":"","subject":"person:019cadc6-b5d8-7b33-8613-2e876e689480"},{"base":"","field":"email","new":"j.vanleeuwen@veldermeer.example","old":"","subject":"person:019cadc6-b5d8-7b33-8613-2e876e689480"},{"base":"","field":"unit","new":"Wonen en Leefomgeving","old":"","subject":"person:019cadc6-b5d8-7b33-8613-2e876e689480"},{"base":"","field":"people.manager","new":"019cadc6-b5d8-788f-8c25-26e154c1a173","old":"","subject":"dossier"},{"base":"","field":"name","new":"Sanne Verhoeven","old":"","subject":"person:019cadc6-b5d8-788f-8c25-26e154c1a173"},{"base":"","field":"people.successor","new":"019cadc6-b5d8-792c-9d5d-7d94ca6c1f08","old":"","subject":"dossier"},{"base":"","field":"name","new":"Daan Mulder","old":"","subject":"person:019cadc6-b5d8-792c-9d5d-7d94ca6c1f08"},{"base":"","field":"people.hr","new":"019cadc6-b5d8-7686-9d78-652dbdcc57ef","old":"","subject":"dossier"},{"base":"","field":"name","new":"Femke de Boer","old":"","subject":"person:019cadc6-b5d8-7686-9d78-652dbdcc57ef"},{"base":"","field":"people.it","new":"019cadc6-b5d8-7a32-97c8-a3d550a96c3f","old":"","subject":"dossier"},{"base":"","field":"name","new":"Youssef Amrani","old":"","subject":"person:019cadc6-b5d8-7a32-97c8-a3d550a96c3f"},{"base":"","field":"people.ihh","new":"019cadc6-b5d8-7254-9f36-ead4a81b5a0f","old":"","subject":"dossier"},{"base":"","field":"name","new":"Ria Kuipers","old":"","subject":"person:019cadc6-b5d8-7254-9f36-ead4a81b5a0f"}],"dossier":"019cadc6-b1f0-736e-9dc1-9a59741e9ad4","id":"019cadc6-b5d8-789a-b8dd-84c71f8a9371","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:08.000Z"}', '');
INSERT INTO change VALUES ('8', '019cadc6-bda8-7643-b3d5-969d5c1364e5', '2026-03-02T09:00:10.000Z', 'set', '019cadc6-b1f0-736e-9dc1-9a59741e9ad4', '1', 'f906638d949bf6b3323eb623c80615ae2dd0245439c38b067d0bf4034961342f', 'd9fe493a8f98bf222b104426713f3dbe938a8c18f31c6fa6590f9337c9ceda92', 'a7fa892b89f8395f221655f628801b2b', '{"action":"set","actor":"Sanne Verhoeven","cells":[{"base":"","field":"note","new":"Samen de lijst doorgenomen\nen \"afspraken\" gemaakt","old":"","subject":"task:information.kickoff"}],"dossier":"019cadc6-b1f0-736e-9dc1-9a59741e9ad4","id":"019cadc6-bda8-7643-b3d5-969d5c1364e5","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:10.000Z"}', '');
INSERT INTO change VALUES ('9', '019cadc6-c578-7be3-8f44-4d59e98430bb', '2026-03-02T09:00:12.000Z', 'add-row', '019cadc6-b1f0-736e-9dc1-9a59741e9ad4', '1', 'f1fa18d683fe3075567486ec41f1ad0353795765ad496db83562e76ee9e3c9a6', '8a4d31b4ab2722de1a5c818eb8463f3307b45e8cf928bac6497b03d2155b437c', 'e21a7e22679920f8d42ad2434e702e49', '{"action":"add-row","actor":"Joris van Leeuwen","cells":[{"base":"","field":"@table","new":"matters","old":"","subject":"row:019cadc6-c190-7deb-84de-29149722bb79"},{"base":"","field":"state","new":"loopt","old":"","subject":"row:019cadc6-c190-7deb-84de-29149722bb79"},{"base":"","field":"title","new":"Woonvisie 2026–2030","old":"","subject":"row:019cadc6-c190-7deb-84de-29149722bb79"}],"dossier":"019cadc6-b1f0-736e-9dc1-9a59741e9ad4","id":"019cadc6-c578-7be3-8f44-4d59e98430bb","onBehalfOf":"","role":"employee","time":"2026-03-02T09:00:12.000Z"}', '');
INSERT INTO chain_head VALUES ('1', '9', '8a4d31b4ab2722de1a5c818eb8463f3307b45e8cf928bac6497b03d2155b437c');
INSERT INTO template_version VALUES ('information', '1', '{
  "format": 1,
  "id": "information",
  "overrides": [
    {
      "match": {
        "keys": [
          "information.mandates"
        ]
      },
      "set": {
        "how": {
          "en": "Ask Finance and Legal what is in {employee}''s name. Start with what needs a signature this week. Let each change take effect at once.",
          "nl": "Vraag Financiën en Juridisch wat op naam van {employee} staat. Begin bij wat deze week een handtekening vraagt. Laat elke wijziging meteen ingaan."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.second_talk"
        ]
      },
      "set": {
        "why": {
          "en": "Learning this work takes a successor weeks. {employee} is in another team already and does not notice that it is stuck.",
          "nl": "Dit werk leren kost een opvolger weken. {employee} zit al bij een ander team en merkt dan niet dat het vastzit."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_export"
        ]
      },
      "set": {
        "how": {
          "en": "First put in the care file what the care needs. Then remove photos of and messages about clients from your own phone. Is there a legal hold? Then delete nothing and ask {ihh}.",
          "nl": "Zet eerst in het zorgdossier wat de zorg nodig heeft. Haal daarna foto''s van en berichten over cliënten van je eigen telefoon. Geldt er een bewaarplicht? Wis dan niets en vraag {ihh}."
        }
      },
      "when": [
        [
          "kind:leave",
          "!org:government",
          "!flag:unreachable",
          "!flag:alreadyGone",
          "flag:careClients"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_export"
        ]
      },
      "set": {
        "how": {
          "en": "Put what your stand-in needs in the right place. Use ‘Export chat’ for each conversation, or write the agreement down briefly. Delete nothing yourself.",
          "nl": "Zet op de goede plek wat je vervanger nodig heeft. Gebruik per gesprek ‘Chat exporteren’, of schrijf de afspraak kort op. Wis zelf niets."
        },
        "why": {
          "en": "Somebody counts on what you promised in a chat. Your stand-in cannot open that chat.",
          "nl": "Iemand rekent op wat jij in een chat hebt beloofd. Je vervanger kan die chat niet openen."
        }
      },
      "when": [
        [
          "kind:leave",
          "!org:government",
          "!flag:unreachable",
          "!flag:alreadyGone",
          "!flag:careClients"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.successor"
        ]
      },
      "set": {
        "how": {
          "en": "See who has the time and ask that colleague in person. Ask them to keep it to themselves: the team hears only after the reflection period. If you choose ‘nobody’, the successor''s tasks come to you.",
          "nl": "Kijk wie er tijd voor heeft en vraag het die collega zelf. Vraag om er nog over te zwijgen: het team hoort het pas na de bedenktijd. Kies je ‘niemand’, dan krijg jij de taken van de opvolger."
        },
        "where": {
          "en": "Choose the person below. Do not tell the team yet.",
          "nl": "Kies de persoon hieronder. Vertel het nog niet aan het team."
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.roles_clear"
        ]
      },
      "set": {
        "how": {
          "en": "Call those who have not started. Has somebody no time? Then give the task to someone else now. With colleagues from the team, wait until after the reflection period.",
          "nl": "Bel wie nog niets heeft gedaan. Heeft iemand geen tijd? Geef de taak dan nu aan een ander. Wacht met collega''s uit het team tot na de bedenktijd."
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ihh_intake"
        ]
      },
      "set": {
        "how": {
          "en": "Talk for half an hour with {employee} or with {manager}, and not with colleagues yet. Ask about decisions, promises, money and lists of names.",
          "nl": "Praat een half uur met {employee} of met {manager}, en nog niet met collega''s. Vraag naar besluiten, toezeggingen, geld en lijsten met namen."
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.knowledge_plan"
        ]
      },
      "set": {
        "due": {
          "amount": 31,
          "anchor": "notice",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.unique_knowledge",
          "information.warm_handover"
        ]
      },
      "set": {
        "due": {
          "amount": 32,
          "anchor": "notice",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.contacts"
        ]
      },
      "set": {
        "due": {
          "amount": 33,
          "anchor": "notice",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.team_matters",
          "information.care_clients",
          "information.meetings",
          "information.ownership_transfer"
        ]
      },
      "set": {
        "dueShift": 0
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.kickoff"
        ]
      },
      "set": {
        "due": {
          "amount": 8,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.agreements",
          "information.plan",
          "information.function_change"
        ]
      },
      "set": {
        "due": {
          "amount": 9,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.successor",
          "information.hold_check"
        ]
      },
      "set": {
        "due": {
          "amount": 10,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.roles_clear",
          "information.mail_private"
        ]
      },
      "set": {
        "due": {
          "amount": 11,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ihh_intake",
          "information.knowledge_plan",
          "information.mandates"
        ]
      },
      "set": {
        "due": {
          "amount": 12,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.locations",
          "information.ownership_list",
          "information.key_function_register"
        ]
      },
      "set": {
        "due": {
          "amount": 13,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.unique_knowledge",
          "information.warm_handover",
          "information.second_talk",
          "information.team_matters",
          "information.office_social"
        ]
      },
      "set": {
        "due": {
          "amount": 14,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.open_cases",
          "information.first_weeks",
          "information.meetings",
          "information.care_clients",
          "information.care_plans",
          "information.social"
        ]
      },
      "set": {
        "due": {
          "amount": 15,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.contacts",
          "information.progress_talk"
        ]
      },
      "set": {
        "due": {
          "amount": 16,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.file_to_dms",
          "information.mail_to_dossier",
          "information.chat_export",
          "information.ownership_transfer",
          "information.paper",
          "information.registers",
          "information.staff_copies",
          "information.calendar_keep"
        ]
      },
      "set": {
        "due": {
          "amount": 17,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.personal_drive",
          "information.private_phone_statement",
          "information.successor_access",
          "information.handover_doc"
        ]
      },
      "set": {
        "due": {
          "amount": 18,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.final_check"
        ]
      },
      "set": {
        "due": {
          "amount": 19,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.nothing_private",
          "information.complete",
          "information.employee_sign"
        ]
      },
      "set": {
        "due": {
          "amount": 20,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.signoff",
          "information.accept",
          "information.destroy_list"
        ]
      },
      "set": {
        "due": {
          "amount": 21,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.after30"
        ]
      },
      "set": {
        "due": {
          "amount": 45,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.close"
        ]
      },
      "set": {
        "due": {
          "amount": 60,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.kickoff"
        ]
      },
      "set": {
        "how": {
          "en": "First call the new manager. Then plan half an hour with {employee} and say whom the handover is for. Put the hours in your calendars.",
          "nl": "Bel eerst de nieuwe leidinggevende. Plan daarna een half uur met {employee} en zeg voor wie de overdracht is. Zet de uren in jullie agenda''s."
        },
        "what": {
          "en": "Agree with the new manager how many hours a week {employee} works on the handover, and until when.",
          "nl": "Spreek met de nieuwe leidinggevende af hoeveel uur per week {employee} aan de overdracht werkt, en tot wanneer."
        },
        "why": {
          "en": "{employee} already works for another team. Without set hours the handover will not happen.",
          "nl": "{employee} werkt al voor een ander team. Zonder vaste uren komt de overdracht er niet van."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.plan"
        ]
      },
      "set": {
        "what": {
          "en": "A short plan: which work goes to whom, and when? Count on the hours that your managers agreed.",
          "nl": "Een kort plan: welk werk gaat naar wie, en wanneer? Reken met de uren die je leidinggevenden afspraken."
        },
        "why": {
          "en": "Your successor wants to know which work arrives when. Without a plan your old team keeps calling you in between.",
          "nl": "Je opvolger wil weten welk werk wanneer komt. Zonder plan belt je oude team je steeds tussendoor."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.progress_talk"
        ]
      },
      "set": {
        "how": {
          "en": "Go through the open tasks together and cut what is no longer needed. Are more hours necessary? Ask the new manager for them together.",
          "nl": "Neem samen de open taken door en schrap wat niet meer hoeft. Zijn er meer uren nodig? Vraag die samen aan de nieuwe leidinggevende."
        },
        "what": {
          "en": "A short talk about three things: what is finished, what is stuck and are there enough hours?",
          "nl": "Een kort gesprek over drie dingen: wat is af, wat zit vast en zijn er genoeg uren?"
        },
        "why": {
          "en": "The new job now takes all of {employee}''s attention. Halfway there you can still help if the handover is left lying.",
          "nl": "Het nieuwe werk vraagt nu alle aandacht van {employee}. Halverwege kun jij nog helpen als de overdracht blijft liggen."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.open_cases"
        ]
      },
      "set": {
        "what": {
          "en": "Every matter of your old job that is still running, including work you are behind with. Give its state, first step and deadline.",
          "nl": "Elke zaak van je oude werk die nog loopt, ook werk waarmee je achterloopt. Noem stand, eerste stap en uiterste datum."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.first_weeks"
        ]
      },
      "set": {
        "title": {
          "en": "Prepare your successor''s first weeks",
          "nl": "Eerste weken van je opvolger voorbereiden"
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.employee_sign"
        ]
      },
      "set": {
        "how": {
          "en": "Look at the open points and sign, or refuse with a reason. Is something wrong after signing? Then ask {manager} to give the handover back.",
          "nl": "Bekijk de open punten en teken, of weiger met een reden. Klopt er na het tekenen iets niet? Vraag {manager} om de overdracht terug te geven."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.signoff"
        ]
      },
      "set": {
        "why": {
          "en": "What you miss now, the successor has to find out later. {employee} is then busy with other work.",
          "nl": "Wat jij nu niet ziet, zoekt de opvolger straks zelf uit. {employee} heeft het dan druk met ander werk."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_autodelete"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "flag:careClients",
          "!org:government",
          "!flag:litigation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_export"
        ]
      },
      "set": {
        "how": {
          "en": "First put in the care file what the care needs. Then remove photos of and messages about clients from your own phone. Is there a legal hold? Then delete nothing and ask {ihh}. Leave the work groups after {lastDay}.",
          "nl": "Zet eerst in het zorgdossier wat de zorg nodig heeft. Haal daarna foto''s van en berichten over cliënten van je eigen telefoon. Geldt er een bewaarplicht? Wis dan niets en vraag {ihh}. Stap na {lastDay} uit de werkgroepen."
        },
        "what": {
          "en": "Messages and photos about clients, and chats with an agreement about the work. Not your private talks.",
          "nl": "Berichten en foto''s over cliënten, en chats met een afspraak over het werk. Privégesprekken niet."
        },
        "where": {
          "en": "What is about clients goes in the care file. Other agreements go to your team''s folder. Note the place below, without clients'' names.",
          "nl": "Wat over cliënten gaat, staat in het zorgdossier. Andere afspraken gaan naar de map van je team. Noteer hieronder de plek, zonder namen van cliënten."
        },
        "why": {
          "en": "Your own phone may hold photos of clients and messages about their care. They must be able to rely on those not staying there.",
          "nl": "Op je eigen telefoon staan misschien foto''s van cliënten en berichten over hun zorg. Zij moeten erop kunnen rekenen dat die daar niet blijven."
        }
      },
      "when": [
        [
          "flag:careClients",
          "!org:government",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "flag:careClients",
          "!org:government",
          "kind:internalMove",
          "!flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_export"
        ]
      },
      "set": {
        "how": {
          "en": "Put what your successor needs in the right place. Use ‘Export chat’ for each conversation, or write the agreement down briefly. Delete nothing yourself. Leave the work groups after {lastDay}.",
          "nl": "Zet op de goede plek wat je opvolger nodig heeft. Gebruik per gesprek ‘Chat exporteren’, of schrijf de afspraak kort op. Wis zelf niets. Stap na {lastDay} uit de werkgroepen."
        },
        "what": {
          "en": "Chats with an agreement, promise or decision about the work, from WhatsApp, Signal, text messages and Teams. Not your private talks.",
          "nl": "Chats met een afspraak, toezegging of besluit over het werk, uit WhatsApp, Signal, sms en Teams. Privégesprekken niet."
        },
        "where": {
          "en": "In your team''s folder, or with the matter if it has a place of its own. Note that place below.",
          "nl": "In de map van je team, of bij de zaak als die een eigen plek heeft. Noteer hieronder die plek."
        },
        "why": {
          "en": "Somebody counts on what you promised in a chat. Your successor cannot open that chat.",
          "nl": "Iemand rekent op wat jij in een chat hebt beloofd. Je opvolger kan die chat niet openen."
        }
      },
      "when": [
        [
          "!org:government",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "!org:government",
          "kind:internalMove",
          "!flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.contacts"
        ]
      },
      "set": {
        "where": {
          "en": "In the table, with work e-mail or work phone, of the GP and the pharmacy too. Do not put private numbers in it. Clients and families do not belong here: they are in the care file.",
          "nl": "In de tabel, met werkmail of werktelefoon, ook van huisarts en apotheek. Zet er geen privénummers in. Cliënten en familie horen hier niet: die staan in het zorgdossier."
        }
      },
      "when": [
        [
          "flag:careClients"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.locations"
        ]
      },
      "set": {
        "why": {
          "en": "Nobody knows exactly where {employee} kept things. You will only find them by searching together.",
          "nl": "Niemand weet precies waar {employee} stukken had staan. Jullie vinden ze alleen door samen te zoeken."
        }
      },
      "when": [
        [
          "kind:internship",
          "flag:unreachable"
        ],
        [
          "kind:internship",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.signoff"
        ]
      },
      "set": {
        "why": {
          "en": "{employee} could not sign this in person. Whoever takes over the work wants to see who looked at this and what is uncertain.",
          "nl": "{employee} kon dit niet zelf ondertekenen. Wie het werk overneemt, wil zien wie dit heeft bekeken en wat onzeker is."
        }
      },
      "when": [
        [
          "kind:internship",
          "flag:unreachable"
        ],
        [
          "kind:internship",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.open_cases"
        ]
      },
      "set": {
        "how": {
          "en": "Go through your task list, calendar and last month''s sent mail. Ask your supervisor who takes over each matter.",
          "nl": "Loop je takenlijst, agenda en verzonden mail van de laatste maand na. Vraag je begeleider wie elke zaak overneemt."
        },
        "why": {
          "en": "The work goes on after {lastDay}. Does your supervisor not know how a matter stands? Then somebody misses a deadline.",
          "nl": "Na {lastDay} gaat het werk door. Weet je begeleider niet hoe een zaak ervoor staat? Dan mist iemand een termijn."
        }
      },
      "when": [
        [
          "kind:internship",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.locations"
        ]
      },
      "set": {
        "why": {
          "en": "Your supervisor looks in the usual places. Nobody finds that one folder on your desktop.",
          "nl": "Je begeleider zoekt op de bekende plekken. Die ene map op je bureaublad vindt niemand."
        }
      },
      "when": [
        [
          "kind:internship",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.file_to_dms"
        ]
      },
      "set": {
        "what": {
          "en": "Final versions of everything you made for this work, and drafts that are still of use to your supervisor. Loose copies need not come along.",
          "nl": "Eindversies van alles wat je voor dit werk maakte, en concepten waar je begeleider nog iets aan heeft. Losse kopieën hoeven niet mee."
        },
        "why": {
          "en": "Your supervisor looks for your paper and finds three versions. Only you know which one counts.",
          "nl": "Je begeleider zoekt jouw stuk en vindt drie versies. Welke geldt, weet alleen jij."
        }
      },
      "when": [
        [
          "kind:internship",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ownership_list"
        ]
      },
      "set": {
        "where": {
          "en": "One row per thing in the table, with the link. Your supervisor chooses the new owner.",
          "nl": "Eén regel per ding in de tabel, met de link. Je begeleider kiest de nieuwe eigenaar."
        }
      },
      "when": [
        [
          "kind:internship",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.personal_drive"
        ]
      },
      "set": {
        "where": {
          "en": "Work goes to your team''s folder. You may take only your own report, if your supervisor agrees. First take out personal data and confidential things. Report a list with personal data to the privacy officer.",
          "nl": "Werk gaat naar de map van je team. Alleen je eigen verslag mag mee, als je begeleider dat goedvindt. Haal eerst persoonsgegevens en vertrouwelijke dingen eruit. Een lijst met persoonsgegevens meld je bij de privacy officer."
        }
      },
      "when": [
        [
          "kind:internship",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.device_data"
        ]
      },
      "set": {
        "how": {
          "en": "Look on the desktop, in downloads and in documents. Copy work across to your team''s folder. You may keep only your own report, if your supervisor agrees. Delete no work yourself: IT wipes the device later.",
          "nl": "Zoek op bureaublad, in downloads en in documenten. Zet werk over naar de map van je team. Alleen je eigen verslag mag je houden, als je begeleider dat goedvindt. Wis zelf geen werk: ICT maakt het apparaat later leeg."
        },
        "why": {
          "en": "Photos of a visit are sometimes only on your phone. Once it is wiped, your supervisor cannot see them any more.",
          "nl": "Foto''s van een bezoek staan soms alleen op jouw telefoon. Na het leegmaken kan je begeleider ze niet meer zien."
        }
      },
      "when": [
        [
          "kind:internship",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.signoff"
        ]
      },
      "set": {
        "why": {
          "en": "What you as the supervisor miss now, a colleague has to find out after {lastDay} without {employee}.",
          "nl": "Wat jij als begeleider nu niet ziet, zoekt een collega na {lastDay} uit zonder {employee}."
        }
      },
      "when": [
        [
          "kind:internship",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.signoff"
        ]
      },
      "set": {
        "how": {
          "en": "Start with ‘Still to arrange’. Ask whoever takes over the work: can you start on this on Monday? If something is missing, send it back.",
          "nl": "Begin bij ‘Nog te regelen’. Vraag wie het werk overneemt: kun je hier maandag mee beginnen? Mist er iets, geef het dan terug."
        }
      },
      "when": [
        [
          "kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.roles_clear"
        ]
      },
      "set": {
        "how": {
          "en": "First see for yourself who has which task. Ask gently whether it can be done. Take over from those who cannot work now.",
          "nl": "Kijk eerst zelf wie welke taak heeft. Vraag rustig of het lukt. Neem taken over van wie nu niet kan werken."
        },
        "why": {
          "en": "Nobody should be called twice about the same thing now. Knowing who does what brings some calm.",
          "nl": "Bel niemand twee keer over hetzelfde. Weet iedereen wie wat doet, dan geeft dat rust."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mandates"
        ]
      },
      "set": {
        "due": {
          "amount": 2,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.freeze"
        ]
      },
      "set": {
        "due": {
          "amount": 1,
          "anchor": "notice",
          "unit": "days"
        },
        "how": {
          "en": "Start with the mailbox, then the drive, then the devices. Is something gone? Ask for the backup today. Also note what you can no longer find.",
          "nl": "Begin bij de mailbox, dan de schijf, dan de apparaten. Is iets al weg? Vraag vandaag de reservekopie op. Noteer ook wat je niet meer vindt."
        },
        "title": {
          "en": "Stop automatic deletion",
          "nl": "Automatisch wissen stoppen"
        },
        "what": {
          "en": "Find out what is still there: mailbox, drive, devices and backups. Stop every deletion for this account.",
          "nl": "Zoek uit wat er nog is: mailbox, schijf, apparaten en reservekopieën. Stop elke wisopdracht voor dit account."
        },
        "where": {
          "en": "Store everything where {ihh} says and note that place. Only IT and {ihh} have access. Tell the privacy officer.",
          "nl": "Berg alles op waar {ihh} zegt en noteer die plek. Alleen ICT en {ihh} kunnen erbij. Vertel het de privacy officer."
        },
        "why": {
          "en": "{employee} has already gone and deletion periods are running. Any night a folder or mailbox can disappear.",
          "nl": "{employee} is al weg en de wistermijnen lopen door. Elke nacht kan een map of mailbox verdwijnen."
        }
      },
      "when": [
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.kickoff"
        ]
      },
      "set": {
        "what": {
          "en": "Choose who takes over the matters with a deadline for now, and who answers the phone. Nothing more is needed today.",
          "nl": "Kies wie de zaken met een termijn voorlopig overneemt, en wie de telefoon beantwoordt. Meer hoeft vandaag niet."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.appointments"
        ]
      },
      "set": {
        "how": {
          "en": "Say only: ‘The appointment with {employee} is cancelled. (name) will help you.’ You may say so even before the family has answered. Say nothing about what happened. Phone those who come today or tomorrow and mail the rest. Is phoning too hard for you? Ask a colleague.",
          "nl": "Zeg alleen: ‘De afspraak met {employee} gaat niet door. (naam) helpt je verder.’ Dat mag ook voordat de familie antwoord gaf. Zeg niets over wat er is gebeurd. Bel wie vandaag of morgen komt en mail de rest. Valt het bellen je zwaar? Vraag een collega."
        },
        "where": {
          "en": "IT gives you a list of times and participants. Never look in the mailbox yourself. Do you not know who takes over? Ask {manager}. Did somebody know {employee} well? Then {manager} calls in person.",
          "nl": "ICT geeft je een lijst met tijden en deelnemers. Kijk zelf nooit in de mailbox. Weet je niet wie overneemt? Vraag {manager}. Kende iemand {employee} goed? Dan belt {manager} zelf."
        },
        "why": {
          "en": "Somebody comes for an appointment tomorrow and asks where {employee} is. That is painful for that person and for the desk.",
          "nl": "Iemand komt morgen voor een afspraak en vraagt waar {employee} blijft. Dat is voor die persoon en voor de balie pijnlijk."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.access_procedure"
        ]
      },
      "set": {
        "where": {
          "en": "Put the agreements in the note and choose who from IT takes part. Write nothing about the death.",
          "nl": "Zet de afspraken in de notitie en kies wie van ICT meedoet. Schrijf niets over het overlijden op."
        },
        "why": {
          "en": "The mailbox also holds messages from the family. They must be able to rely on nobody reading those.",
          "nl": "In de mailbox staan ook berichten van de familie. Zij moeten erop kunnen rekenen dat niemand die leest."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.office_social"
        ]
      },
      "set": {
        "how": {
          "en": "Post nothing new now. Let the contact person ask the family what they want with the personal accounts. Decide about the office accounts with {ihh}.",
          "nl": "Plaats nu niets nieuws. Laat de contactpersoon de familie vragen wat zij met de eigen accounts wil. Beslis over de accounts van het ambt met {ihh}."
        },
        "why": {
          "en": "People are now leaving their sympathy under {employee}''s posts. They deserve a dignified answer.",
          "nl": "Onder de berichten van {employee} reageren nu mensen die meeleven. Zij horen een waardig antwoord te krijgen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.successor"
        ]
      },
      "set": {
        "how": {
          "en": "Ask in person who is willing and able, and choose for a few weeks. If you choose ‘nobody’, the successor''s tasks come to you.",
          "nl": "Vraag in een gesprek wie het wil en kan, en kies voor een paar weken. Kies je ‘niemand’, dan krijg jij de taken van de opvolger."
        },
        "what": {
          "en": "Name somebody for each part of the work for now. Choosing a lasting successor may wait.",
          "nl": "Wijs voor elk deel van het werk voorlopig iemand aan. Een vaste opvolger kiezen mag later."
        },
        "why": {
          "en": "The work goes on, for colleagues and for people outside the organisation. They want to know who helps them now. Nobody has to replace {employee} in a day.",
          "nl": "Het werk gaat door, voor collega''s en voor mensen buiten de organisatie. Zij willen weten wie hen nu helpt. Niemand hoeft {employee} in een dag te vervangen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.open_cases"
        ]
      },
      "set": {
        "why": {
          "en": "Somebody is waiting for an answer and does not know the news. The deadline runs on all the same.",
          "nl": "Iemand wacht op antwoord en kent het nieuws niet. De termijn loopt gewoon door."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.team_matters"
        ]
      },
      "set": {
        "how": {
          "en": "Ask HR what is running and which dates are near. Ask each team member first how they are, and only then which agreement was open. If you do not lead the team, bring the new manager.",
          "nl": "Vraag HR wat er loopt en welke datums dringen. Vraag elk teamlid eerst hoe het gaat, en dan pas welke afspraak nog stond. Leid je het team niet zelf? Neem de nieuwe leidinggevende mee."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.registers"
        ]
      },
      "set": {
        "why": {
          "en": "A question about a trip or an expense otherwise reaches the family. They cannot answer it.",
          "nl": "Een vraag over een reis of declaratie komt anders bij de familie terecht. Die kan daar niets over zeggen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_autodelete"
        ]
      },
      "set": {
        "where": {
          "en": "Only on devices and accounts of the organisation. Is a device at home? Then do the accounts only, and ask the family nothing.",
          "nl": "Alleen op toestellen en accounts van de organisatie. Ligt een toestel thuis? Doe dan alleen de accounts, en vraag de familie niets."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "why": {
          "en": "A colleague will look for an agreement here, and the family perhaps for a last message.",
          "nl": "Een collega zoekt hier straks een afspraak, en de familie misschien een laatste bericht."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.calendar_keep"
        ]
      },
      "set": {
        "accountable": "ihh",
        "how": {
          "en": "Export the calendar per year, together with {ihh}. Open no appointment that looks private. Ask the secretariat for the decision lists.",
          "nl": "Exporteer de agenda per jaar, samen met {ihh}. Open geen afspraak die privé lijkt. Vraag het secretariaat om de besluitenlijsten."
        },
        "responsible": "it"
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.registers"
        ]
      },
      "set": {
        "how": {
          "en": "Ask Finance which trips and expenses they know. Look in your own mail for invitations and gifts. Add what you could not check.",
          "nl": "Vraag Financiën welke reizen en declaraties zij kennen. Kijk in je eigen mail naar uitnodigingen en geschenken. Schrijf erbij wat je niet kon nagaan."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.team_matters"
        ]
      },
      "set": {
        "accountable": "manager",
        "how": {
          "en": "Ask HR what is running and which dates are near. Talk briefly with each team member: which agreement was still open? If you do not lead the team, bring the new manager.",
          "nl": "Vraag HR wat er loopt en welke datums dringen. Praat kort met elk teamlid: welke afspraak had je nog staan? Leid je het team niet zelf? Neem de nieuwe leidinggevende mee."
        },
        "responsible": "manager",
        "title": {
          "en": "Look after the team''s matters",
          "nl": "Zaken van het team opvangen"
        },
        "what": {
          "en": "What is running for each team member: appraisal, leave, agreements and contracts that end. Not what was said about them.",
          "nl": "Wat per teamlid loopt: beoordeling, verlof, afspraken en contracten die aflopen. Niet wat erover is gepraat."
        },
        "where": {
          "en": "Agreements go to the personnel file through HR. Note here only the date and with whom.",
          "nl": "Afspraken gaan via HR naar het personeelsdossier. Noteer hier alleen de datum en met wie."
        },
        "why": {
          "en": "Team members are waiting for an answer about leave, an appraisal or a contract that ends.",
          "nl": "Teamleden wachten op antwoord over verlof, een beoordeling of een contract dat afloopt."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.staff_copies"
        ]
      },
      "set": {
        "accountable": "ihh",
        "how": {
          "en": "Search for the names HR gives, with {ihh}. Open no more than needed. Give everything to HR and delete nothing yourself.",
          "nl": "Zoek op de namen die HR geeft, met {ihh} erbij. Open niet meer dan nodig. Geef alles aan HR en wis zelf niets."
        },
        "responsible": "it",
        "title": {
          "en": "Set staff papers aside",
          "nl": "Personeelsstukken apart zetten"
        },
        "what": {
          "en": "Reports, appraisals and overviews about team members in {employee}''s mailbox, drive and folders.",
          "nl": "Verslagen, beoordelingen en overzichten over teamleden in mailbox, schijf en mappen van {employee}."
        },
        "where": {
          "en": "Straight to HR. Not to the manager and not to the successor. {manager} gives paper to HR unopened.",
          "nl": "Rechtstreeks naar HR. Niet naar de leidinggevende en niet naar de opvolger. Papier geeft {manager} dicht aan HR."
        },
        "why": {
          "en": "Among {employee}''s files are reports about team members. Their colleagues should never read them.",
          "nl": "Tussen de bestanden van {employee} staan verslagen over teamleden. Hun collega''s horen die nooit te lezen."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.care_plans"
        ]
      },
      "set": {
        "accountable": "manager",
        "how": {
          "en": "Ask application management for a list of open tasks. Give each file to a colleague involved in that care. Are you not involved yourself? Then do not read it.",
          "nl": "Vraag functioneel beheer om een lijst van open taken. Geef elk dossier aan een collega die bij die zorg hoort. Hoor je daar zelf niet bij? Lees dan niet mee."
        },
        "responsible": "manager",
        "title": {
          "en": "Have care files taken over",
          "nl": "Zorgdossiers laten overnemen"
        },
        "what": {
          "en": "Care files, reviews, incident reports and case management in {employee}''s name. Each of them gets a new name.",
          "nl": "Zorgdossiers, evaluaties, meldingen en casemanagement op naam van {employee}. Elk daarvan krijgt een nieuwe naam."
        },
        "where": {
          "en": "Everything about clients is in the care file, never in this program. Only say here that everything has a name.",
          "nl": "Alles over cliënten staat in het zorgdossier, nooit in dit programma. Zeg hier alleen dat alles een naam heeft."
        },
        "why": {
          "en": "A review or incident report in {employee}''s name is left undone. The client notices first.",
          "nl": "Een evaluatie of melding op naam van {employee} blijft liggen. De cliënt merkt dat als eerste."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.care_plans"
        ]
      },
      "set": {
        "due": {
          "amount": 3,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.team_matters",
          "information.calendar_keep",
          "information.key_function_register",
          "information.office_social"
        ]
      },
      "set": {
        "due": {
          "amount": 7,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.registers",
          "information.staff_copies"
        ]
      },
      "set": {
        "due": {
          "amount": 14,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_export"
        ]
      },
      "set": {
        "how": {
          "en": "Use ‘Export chat’ for each conversation, with photos and files. Take nothing out yourself. Not sure whether something is private? Ask {ihh} first.",
          "nl": "Gebruik per gesprek ‘Chat exporteren’, met foto''s en bestanden erbij. Haal er zelf niets uit. Twijfel je of iets privé is? Vraag het eerst aan {ihh}."
        },
        "what": {
          "en": "Every business conversation as a whole, even what seems unimportant. Note which conversations you call confidential or private.",
          "nl": "Elk zakelijk gesprek in zijn geheel, ook wat onbelangrijk lijkt. Noteer welke gesprekken je vertrouwelijk of privé noemt."
        }
      },
      "when": [
        [
          "flag:keyFunction",
          "org:mail=rijk",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "flag:officeHolder",
          "org:government",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "flag:keyFunction",
          "org:mail=rijk",
          "kind:internalMove",
          "!flag:unreachable"
        ],
        [
          "flag:officeHolder",
          "org:government",
          "kind:internalMove",
          "!flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {ihh} which period was chosen. Compare numbers in mailbox and storage, of the calendar too. Read nothing.",
          "nl": "Vraag {ihh} welke bewaartermijn is gekozen. Vergelijk aantallen in mailbox en opslag, ook van de agenda. Lees niets."
        },
        "what": {
          "en": "An office holder''s mail is often kept permanently. Close the mailbox, delete nothing and note the post, start date and end date.",
          "nl": "Mail van een bestuurder blijft vaak blijvend bewaard. Sluit de mailbox, wis niets en noteer functie, begindatum en einddatum."
        }
      },
      "when": [
        [
          "flag:officeHolder",
          "org:government",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.knowledge_plan"
        ]
      },
      "set": {
        "due": {
          "amount": 12,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:soleExpert",
          "!kind:retirement",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.care_plans",
          "information.team_matters"
        ]
      },
      "set": {
        "dueShift": -20
      },
      "when": [
        [
          "flag:soleExpert",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "flag:officeHolder",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "kind:retirement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.meetings",
          "information.successor_access",
          "information.ownership_transfer"
        ]
      },
      "set": {
        "dueShift": -10
      },
      "when": [
        [
          "flag:soleExpert",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "kind:retirement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.first_weeks",
          "information.mail_to_dossier",
          "information.chat_export",
          "information.ownership_transfer",
          "information.paper",
          "information.personal_drive",
          "information.destroy_list",
          "information.successor_access",
          "information.final_check",
          "information.meetings",
          "information.social",
          "information.handover_doc",
          "information.staff_copies",
          "information.calendar_keep",
          "information.private_phone_statement",
          "information.registers"
        ]
      },
      "set": {
        "dueShift": -10
      },
      "when": [
        [
          "flag:officeHolder",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.team_matters",
          "information.staff_copies",
          "information.calendar_keep",
          "information.private_phone_statement",
          "information.registers",
          "information.care_plans"
        ]
      },
      "set": {
        "dueShift": -10
      },
      "when": [
        [
          "flag:keyFunction",
          "org:mail=rijk",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "notKeys": [
          "information.kickoff",
          "information.locations",
          "information.open_cases",
          "information.file_to_dms",
          "information.mail_private",
          "information.ownership_transfer",
          "information.personal_drive",
          "information.device_data",
          "information.successor_access",
          "information.signoff",
          "information.mailbox_secure",
          "information.hold_check",
          "information.ownership_list",
          "information.employee_sign"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.progress_talk"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.kickoff"
        ]
      },
      "set": {
        "how": {
          "en": "Bring up the work only when the team has heard the news from you. Then talk briefly with HR and the team. Give everybody time: only matters with a deadline cannot wait.",
          "nl": "Begin pas over het werk als het team het nieuws van jou heeft gehoord. Overleg dan kort met HR en het team. Geef iedereen tijd: alleen zaken met een termijn kunnen niet wachten."
        },
        "title": {
          "en": "Start the dossier and share out the work",
          "nl": "Dossier starten en werk verdelen"
        },
        "what": {
          "en": "Choose who takes over the matters with a deadline for now. Also choose one contact for the next of kin.",
          "nl": "Kies wie de zaken met een termijn voorlopig overneemt. Kies ook één contactpersoon voor de nabestaanden."
        },
        "where": {
          "en": "Note the date and who does what. Write nothing here about the death itself.",
          "nl": "Noteer de datum en de verdeling. Schrijf hier niets over het overlijden zelf."
        },
        "why": {
          "en": "In the coming days people will call who do not know yet. They need one colleague who answers calmly.",
          "nl": "De komende dagen bellen mensen die het nog niet weten. Zij willen één collega die rustig antwoord geeft."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.plan"
        ]
      },
      "set": {
        "how": {
          "en": "Ask who is willing and able to take something over, and leave the rest. Look again after two weeks.",
          "nl": "Vraag wie iets wil en kan overnemen, en laat de rest liggen. Kijk na twee weken opnieuw."
        },
        "why": {
          "en": "The team misses a colleague and has less attention now. A short list keeps one person from carrying everything.",
          "nl": "Het team mist een collega en heeft nu minder aandacht. Een korte lijst voorkomt dat iemand alles zelf draagt."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.paper"
        ]
      },
      "set": {
        "how": {
          "en": "Do this with a colleague present. Do not read private letters. Throw nothing away yourself.",
          "nl": "Doe dit met een collega erbij. Lees privébrieven niet. Gooi zelf niets weg."
        },
        "title": {
          "en": "Collect paper files with care",
          "nl": "Papieren stukken voorzichtig verzamelen"
        },
        "what": {
          "en": "Work papers from {employee}''s cupboard and desk. Put private things and letters aside.",
          "nl": "Werkstukken uit kast en bureau van {employee}. Privéspullen en brieven leg je apart."
        },
        "where": {
          "en": "Work papers go to {ihh}. Private things go to HR unread. Papers at home? The contact person asks about them when the family can bear it.",
          "nl": "Werkstukken gaan naar {ihh}. Privéspullen gaan ongelezen naar HR. Liggen er stukken thuis? De contactpersoon vraagt ernaar als de familie daar ruimte voor heeft."
        },
        "why": {
          "en": "Among the papers there may be a card or photo that the next of kin would like to keep.",
          "nl": "Tussen de stukken kan een kaart of foto liggen die de nabestaanden graag bewaren."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.personal_drive"
        ]
      },
      "set": {
        "how": {
          "en": "Do this with two people and open no private file. Delete nothing before HR knows what the next of kin want to have.",
          "nl": "Doe dit met twee mensen en open geen privébestand. Wis niets voordat HR weet wat de nabestaanden willen hebben."
        },
        "title": {
          "en": "Keep and sort the personal storage",
          "nl": "Persoonlijke opslag bewaren en uitzoeken"
        },
        "what": {
          "en": "First keep drive, OneDrive and desktop in one copy. Move work and set private files aside.",
          "nl": "Bewaar schijf, OneDrive en bureaublad eerst in één kopie. Zet werk over en leg privébestanden apart."
        },
        "where": {
          "en": "Work goes to its case. Only HR gives private files to the next of kin.",
          "nl": "Werk gaat naar de zaak. Privébestanden geeft alleen HR aan de nabestaanden."
        },
        "why": {
          "en": "Next of kin sometimes ask for a photo months later. A colleague looks here for a report that is nowhere else.",
          "nl": "Nabestaanden vragen soms na maanden nog om een foto. Een collega zoekt hier een rapport dat nergens anders staat."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.contacts"
        ]
      },
      "set": {
        "how": {
          "en": "Call those who were close and mail the others. Does somebody know already? Then talk about the work only. Tell no more than the family agrees to.",
          "nl": "Bel wie dichtbij stond en mail de rest. Weet iemand het al? Praat dan alleen over het werk. Vertel niet meer dan de familie goedvindt."
        },
        "title": {
          "en": "Call the contacts and take them over",
          "nl": "Contacten bellen en overnemen"
        },
        "what": {
          "en": "The people {employee} often spoke to. Say for each who calls and who takes over the work.",
          "nl": "De mensen met wie {employee} vaak sprak. Noem per contact wie belt en wie het werk overneemt."
        },
        "why": {
          "en": "Those who often worked with {employee} would rather hear it from a person than from an automatic reply.",
          "nl": "Wie vaak met {employee} werkte, hoort dit liever van een mens dan uit een automatisch antwoord."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.care_clients"
        ]
      },
      "set": {
        "how": {
          "en": "Use the words the next of kin agree to. Are there none yet? Then only say who takes over the care. Let a familiar face tell them, calmly and with time for questions. That colleague also puts in the care file who takes over. Then call the client''s family.",
          "nl": "Gebruik de woorden die de nabestaanden goedvinden. Zijn die er nog niet? Zeg dan alleen wie de zorg overneemt. Laat een vertrouwd gezicht het vertellen, rustig en met tijd voor vragen. Die zet ook in het zorgdossier wie overneemt. Bel daarna de familie van de cliënt."
        },
        "title": {
          "en": "Tell clients and families in person",
          "nl": "Cliënten en familie persoonlijk vertellen"
        },
        "what": {
          "en": "{employee}''s clients and their families: who tells them, when, and who takes over the care? Care partners too, such as the GP and the pharmacy.",
          "nl": "De cliënten van {employee} en hun familie: wie vertelt het, wanneer, en wie neemt de zorg over? Ook zorgpartners, zoals huisarts en apotheek."
        },
        "why": {
          "en": "Otherwise a resident will keep asking every day where {employee} is.",
          "nl": "Een bewoner blijft anders elke dag vragen waar {employee} is."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.device_data",
          "information.chat_export"
        ]
      },
      "set": {
        "due": {
          "amount": 30,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_export"
        ]
      },
      "set": {
        "how": {
          "en": "Start with Teams. Do a device as soon as it comes in. With {ihh}, export the groups that are about work. Leave private talks closed and delete nothing.",
          "nl": "Begin met Teams. Doe een toestel zodra het binnen is. Exporteer samen met {ihh} de groepen die over werk gaan. Laat privégesprekken dicht en wis niets."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.destroy_list"
        ]
      },
      "set": {
        "due": {
          "amount": 35,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Wait until HR says that the next of kin have what is theirs. Then copy the places marked ‘Delete’. Let somebody other than the proposer decide. After deleting, fill in the date and the method.",
          "nl": "Wacht tot HR zegt dat de nabestaanden hebben wat van hen is. Neem dan de plekken met ‘Wissen’ over. Laat een ander besluiten dan wie het voorstelt. Vul na het wissen datum en manier in."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.device_data"
        ]
      },
      "set": {
        "how": {
          "en": "Start this week with what is at work. Copy together with {ihh} and note numbers and time. Switch a device on for the copy only, without a network, and read nothing. Then seal it.",
          "nl": "Begin deze week met wat op het werk ligt. Kopieer samen met {ihh} en noteer nummers en tijd. Zet een apparaat alleen voor de kopie aan, zonder netwerk, en lees niets. Verzegel het daarna."
        },
        "what": {
          "en": "Make a copy of every laptop, tablet and phone. Do so as soon as the device is in, and before IT seals it.",
          "nl": "Maak een kopie van elke laptop, tablet en telefoon. Doe dat zodra het apparaat er is, en vóór ICT het verzegelt."
        },
        "where": {
          "en": "To the place {ihh} chooses. Is a device at home? The contact person agrees a day with the family. There is no hurry.",
          "nl": "Naar de plek die {ihh} aanwijst. Ligt een apparaat thuis? De contactpersoon spreekt met de familie een dag af. Er is geen haast."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_private",
          "information.mail_to_dossier",
          "information.personal_drive",
          "information.own_data",
          "information.device_data",
          "information.chat_autodelete",
          "information.chat_export"
        ]
      },
      "set": {
        "accountable": "ihh",
        "responsible": "it"
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "responsible": "employee"
      },
      "set": {
        "responsible": "manager"
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_autodelete"
        ]
      },
      "set": {
        "how": {
          "en": "Do this together with {ihh}. Change only the setting and read no conversations.",
          "nl": "Doe dit samen met {ihh}. Wijzig alleen de instelling en lees geen gesprekken."
        },
        "what": {
          "en": "Turn off disappearing messages on the organisation''s devices that {employee} used.",
          "nl": "Zet verdwijnende berichten uit op de toestellen van de organisatie die {employee} gebruikte."
        },
        "where": {
          "en": "Only on devices and accounts of the organisation. Did work go through a private phone? Let HR ask.",
          "nl": "Alleen op toestellen en accounts van de organisatie. Ging werk via een privételefoon? Laat HR het vragen."
        },
        "why": {
          "en": "Every night a chat about a decision may disappear. Whoever asks for it later then gets nothing.",
          "nl": "Elke nacht kan een chat over een besluit verdwijnen. Wie er later om vraagt, krijgt dan niets meer."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.device_data"
        ]
      },
      "set": {
        "how": {
          "en": "Wait until the freezing is done. Ask the manager for a list of matters. Search with two people and open nothing that looks private.",
          "nl": "Wacht tot het bevriezen klaar is. Vraag de leidinggevende om een lijst met zaken. Zoek met twee mensen en open niets wat privé lijkt."
        },
        "what": {
          "en": "Look in the frozen copy of laptop, tablet and phone for what belongs to a running matter. Do not change the copy itself.",
          "nl": "Zoek in de bevroren kopie van laptop, tablet en telefoon wat bij een lopende zaak hoort. De kopie zelf verander je niet."
        },
        "where": {
          "en": "Work goes to its case or the team folder. Only IT and {ihh} can reach the copy.",
          "nl": "Werk gaat naar de zaak of de teammap. Alleen ICT en {ihh} kunnen bij de kopie."
        },
        "why": {
          "en": "Photos of a visit are sometimes only on a phone. Whoever handles the case now does not know that.",
          "nl": "Foto''s van een bezoek staan soms alleen op een telefoon. Wie de zaak nu behandelt, weet dat niet."
        }
      },
      "when": [
        [
          "kind:summaryDismissal",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.personal_drive"
        ]
      },
      "set": {
        "what": {
          "en": "There is already a frozen copy of drive, OneDrive and desktop. Take out of it the work that belongs to a case.",
          "nl": "Er is al een bevroren kopie van schijf, OneDrive en bureaublad. Haal daar het werk uit dat bij een zaak hoort."
        }
      },
      "when": [
        [
          "kind:summaryDismissal",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.hold_check"
        ]
      },
      "set": {
        "how": {
          "en": "Ask the lawyer and the privacy officer what is going on besides the dismissal, in government the Woo coordinator too. Choose ‘Delete nothing yet’ as long as the legal hold applies. Is your answer more than fourteen days old? Ask again.",
          "nl": "Vraag de jurist en de privacy officer wat er naast het ontslag loopt, bij de overheid ook de Woo-coördinator. Kies ‘Nog niets wissen’ zolang de bewaarplicht geldt. Is je antwoord ouder dan veertien dagen? Vraag het opnieuw."
        },
        "why": {
          "en": "The hold is about the dismissal. If there is a complaint or request too, papers may have to stay even longer.",
          "nl": "De stop gaat over het ontslag. Loopt er ook een klacht of verzoek, dan moeten stukken misschien nog langer blijven."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_export"
        ]
      },
      "set": {
        "why": {
          "en": "Somebody may ask for the group chat about a decision. {employee} cannot look it up now.",
          "nl": "Iemand kan om de groepschat over een besluit vragen. {employee} kan die nu niet zelf opzoeken."
        }
      },
      "when": [
        [
          "kind:leave",
          "flag:unreachable"
        ],
        [
          "kind:leave",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ownership_list"
        ]
      },
      "set": {
        "why": {
          "en": "A form that only {employee} can change stays wrong for months.",
          "nl": "Een formulier dat alleen {employee} kan wijzigen, blijft maanden fout staan."
        }
      },
      "when": [
        [
          "kind:leave",
          "flag:unreachable"
        ],
        [
          "kind:leave",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ownership_transfer"
        ]
      },
      "set": {
        "how": {
          "en": "Let IT or application management add the second owner. Then ask them to change something as a test.",
          "nl": "Laat ICT of functioneel beheer de tweede eigenaar toevoegen. Vraag die daarna iets te veranderen als proef."
        },
        "what": {
          "en": "Give everything on the list a second owner from the team, with name and date. {employee} stays an owner too.",
          "nl": "Geef alles uit de lijst een tweede eigenaar uit het team, met naam en datum. {employee} blijft ook eigenaar."
        },
        "why": {
          "en": "If one of {employee}''s forms goes wrong, nobody on the team can repair it.",
          "nl": "Gaat er iets mis met een formulier van {employee}, dan kan niemand in het team het herstellen."
        }
      },
      "when": [
        [
          "kind:leave",
          "flag:unreachable"
        ],
        [
          "kind:leave",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.paper"
        ]
      },
      "set": {
        "how": {
          "en": "Do this with a colleague present. Write down what you take and throw nothing away. Then lock the cupboard again.",
          "nl": "Doe dit met een collega erbij. Schrijf op wat je meeneemt en gooi niets weg. Doe de kast daarna weer op slot."
        },
        "what": {
          "en": "Only the work papers the team needs now. Private things stay where they are, unread.",
          "nl": "Alleen de werkstukken die het team nu nodig heeft. Privéspullen blijven liggen, ongelezen."
        },
        "where": {
          "en": "Put the papers in the team''s cupboard and note that place below. Tell {employee} on return.",
          "nl": "Leg de stukken in de kast van het team en noteer hieronder die plek. Vertel het {employee} bij terugkomst."
        },
        "why": {
          "en": "The stand-in is looking for a signed contract that is still in {employee}''s drawer.",
          "nl": "De vervanger zoekt een getekend contract dat nog in de la van {employee} ligt."
        }
      },
      "when": [
        [
          "kind:leave",
          "flag:unreachable"
        ],
        [
          "kind:leave",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.meetings"
        ]
      },
      "set": {
        "how": {
          "en": "Let a colleague lead each series until {employee} is back. Is that not possible? Let them make a new one. Also see which yearly work falls in those months.",
          "nl": "Geef een collega de leiding over elke reeks tot {employee} terug is. Lukt dat niet? Laat die een nieuwe reeks maken. Kijk ook welk jaarwerk in die maanden valt."
        }
      },
      "when": [
        [
          "kind:leave",
          "flag:unreachable"
        ],
        [
          "kind:leave",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.final_check"
        ]
      },
      "set": {
        "what": {
          "en": "Pick five rows from the tables and look them up yourself. Leave {employee}''s personal places closed.",
          "nl": "Kies vijf regels uit de tabellen en zoek ze zelf op. De persoonlijke plekken van {employee} laat je dicht."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.final_check"
        ]
      },
      "set": {
        "what": {
          "en": "Pick five rows from the tables and look them up yourself. Leave the secured mailbox and drive closed.",
          "nl": "Kies vijf regels uit de tabellen en zoek ze zelf op. De bewaarde mailbox en schijf laat je dicht."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.final_check"
        ]
      },
      "set": {
        "what": {
          "en": "Pick five rows from the tables and look them up yourself. Ask {employee} whether any work of the old team is still in personal folders.",
          "nl": "Kies vijf regels uit de tabellen en zoek ze zelf op. Vraag {employee} of er nog werk van het oude team in eigen mappen staat."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.accept"
        ]
      },
      "set": {
        "why": {
          "en": "Colleagues still know what {employee} did and agreed. In a few months they will have forgotten.",
          "nl": "Collega''s weten nu nog wat {employee} deed en afsprak. Over een paar maanden weten zij dat niet meer."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_private"
        ]
      },
      "set": {
        "how": {
          "en": "Always work with two people. Search by case number or subject, never by browsing, and log what you open.",
          "nl": "Werk altijd met twee mensen. Zoek op zaaknummer of onderwerp, nooit door te bladeren, en houd bij wat je opent."
        },
        "title": {
          "en": "Shield private mail in the mailbox",
          "nl": "Privémail in de mailbox afschermen"
        },
        "what": {
          "en": "Make sure nobody opens private mail, not the manager either. Agree with {ihh} how to search.",
          "nl": "Zorg dat niemand privémail opent, ook de leidinggevende niet. Spreek met {ihh} af hoe je zoekt."
        },
        "where": {
          "en": "In the secured mailbox. Record purpose, period and approval, and tell the privacy officer.",
          "nl": "In de bewaarde mailbox. Leg doel, periode en akkoord vast en vertel het de privacy officer."
        },
        "why": {
          "en": "Mail to family and friends is still among it. Whoever looks for a decision later should not read that.",
          "nl": "Mail aan familie en vrienden staat er nog tussen. Wie later een besluit zoekt, hoort die niet te lezen."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_to_dossier"
        ]
      },
      "set": {
        "how": {
          "en": "Ask the manager for a list of matters. Search per matter, with {ihh}, and log what you open.",
          "nl": "Vraag de leidinggevende om een lijst met zaken. Zoek per zaak, samen met {ihh}, en houd bij wat je opent."
        },
        "title": {
          "en": "Take important mail out of the mailbox",
          "nl": "Belangrijke mail uit de mailbox halen"
        },
        "what": {
          "en": "Mail that belongs to a running matter: decisions, agreements, promises and attachments. Nothing else.",
          "nl": "Mail die bij een lopende zaak hoort: besluiten, afspraken, toezeggingen en bijlagen. Verder niets."
        },
        "where": {
          "en": "Put the mail with its case and note the place below. {ihh} decides when in doubt.",
          "nl": "Zet de mail bij de zaak en noteer hieronder de plek. {ihh} beslist bij twijfel."
        },
        "why": {
          "en": "The manager may not enter the mailbox. Without you the colleague with the running matter has no papers.",
          "nl": "De leidinggevende mag zelf niet in de mailbox. Zonder jou blijft de collega met de lopende zaak zonder stukken."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.personal_drive"
        ]
      },
      "set": {
        "how": {
          "en": "Search by matter or subject, with {ihh}. Open no folder that looks private.",
          "nl": "Zoek op zaak of onderwerp, met {ihh} erbij. Open geen map die privé lijkt."
        },
        "title": {
          "en": "Keep and sort the personal storage",
          "nl": "Persoonlijke opslag bewaren en uitzoeken"
        },
        "what": {
          "en": "First keep drive, OneDrive and desktop in one copy. Then take out the work.",
          "nl": "Bewaar schijf, OneDrive en bureaublad eerst in één kopie. Haal daarna het werk eruit."
        },
        "where": {
          "en": "Work goes to its case or the team folder. Report a list with personal data to the privacy officer.",
          "nl": "Werk gaat naar de zaak of de teammap. Een lijst met persoonsgegevens meld je bij de privacy officer."
        },
        "why": {
          "en": "The only report on a matter may be on this drive. After deletion a colleague starts again.",
          "nl": "Het enige rapport over een zaak kan op deze schijf staan. Na het wissen begint een collega opnieuw."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.own_data"
        ]
      },
      "set": {
        "how": {
          "en": "Let HR ask which folders are private. Copy them unread to a disk and have the receipt confirmed.",
          "nl": "Laat HR vragen welke mappen privé zijn. Kopieer die ongelezen op een schijf en laat de ontvangst bevestigen."
        },
        "title": {
          "en": "Set aside and return private files",
          "nl": "Privébestanden apart zetten en teruggeven"
        },
        "what": {
          "en": "Private files, photos and contacts on the organisation''s devices and storage. Work files do not go along.",
          "nl": "Privébestanden, foto''s en contacten op toestellen en opslag van de organisatie. Bestanden van het werk gaan niet mee."
        },
        "where": {
          "en": "Give the disk to HR. Only HR is in touch with {employee} about this.",
          "nl": "Geef de schijf aan HR. Alleen HR heeft hierover contact met {employee}."
        },
        "why": {
          "en": "{employee} has a right to their own photos and papers, but can no longer reach them.",
          "nl": "{employee} heeft recht op de eigen foto''s en papieren, maar kan er zelf niet meer bij."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.device_data"
        ]
      },
      "set": {
        "how": {
          "en": "Take the devices off the network and lock them away. Copy with two people and note numbers and time.",
          "nl": "Haal de apparaten van het netwerk en berg ze op. Kopieer met twee mensen en noteer nummers en tijd."
        },
        "title": {
          "en": "Keep the work information on devices",
          "nl": "Werkinformatie van apparaten bewaren"
        },
        "what": {
          "en": "Make a copy of laptop, tablet and phone before you reset or wipe anything.",
          "nl": "Maak een kopie van laptop, tablet en telefoon vóór je iets terugzet of leegmaakt."
        },
        "where": {
          "en": "To the place {ihh} chooses. Only IT and {ihh} can reach it.",
          "nl": "Naar de plek die {ihh} aanwijst. Alleen ICT en {ihh} kunnen daarbij."
        },
        "why": {
          "en": "If you hand the laptop straight to somebody else, the team loses the work that was on it.",
          "nl": "Geef je de laptop meteen aan een ander, dan is het werk dat erop stond voor het team weg."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.chat_export"
        ]
      },
      "set": {
        "how": {
          "en": "With {ihh}, export the groups that are about work. Leave private talks closed and delete nothing.",
          "nl": "Exporteer samen met {ihh} de groepen die over werk gaan. Laat privégesprekken dicht en wis niets."
        },
        "title": {
          "en": "Take business chats off the devices",
          "nl": "Zakelijke chats uit toestellen halen"
        },
        "what": {
          "en": "Chats about decisions, agreements and cases on the organisation''s devices, and from Teams.",
          "nl": "Chats over besluiten, afspraken en zaken op toestellen van de organisatie, en uit Teams."
        },
        "where": {
          "en": "Put the export with its case and note the place below. Tell the privacy officer that you do this.",
          "nl": "Zet de export bij de zaak en noteer hieronder de plek. Vertel de privacy officer dat je dit doet."
        },
        "why": {
          "en": "Somebody may ask for the group chat about a decision. Once the device is wiped, it is gone.",
          "nl": "Iemand kan om de groepschat over een besluit vragen. Na het leegmaken van het toestel is die weg."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "how": {
          "en": "Do this as soon as automatic deletion is off. Compare the number of messages and the oldest and newest date. Does the mail come from a backup? Note that too.",
          "nl": "Doe dit zodra het automatisch wissen uit staat. Vergelijk het aantal mails en de oudste en nieuwste datum. Komt de mail uit een reservekopie? Noteer dat erbij."
        },
        "why": {
          "en": "Without a lasting place nobody will know that this mailbox must stay. Whoever tidies up then deletes it after all.",
          "nl": "Zonder vaste plek weet later niemand dat deze mailbox moet blijven. Wie opruimt, wist die dan alsnog."
        }
      },
      "when": [
        [
          "flag:alreadyGone",
          "!kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "how": {
          "en": "First stop every automatic deletion for this account. Is the mailbox already empty? Then ask for the backup today.",
          "nl": "Stop eerst elke automatische wisopdracht voor dit account. Is de mailbox al leeg? Vraag dan vandaag nog de reservekopie op."
        },
        "why": {
          "en": "The deletion term may already be running. Each day of waiting may cost the only copy of an agreement.",
          "nl": "Misschien loopt de wistermijn al. Elke dag wachten kan de enige kopie van een afspraak kosten."
        }
      },
      "when": [
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.kickoff"
        ]
      },
      "set": {
        "how": {
          "en": "Sit down with the team for half an hour. Ask which matters have a deadline and share those out first.",
          "nl": "Ga een half uur met het team zitten. Vraag welke zaken een termijn hebben en verdeel die eerst."
        },
        "title": {
          "en": "Start the dossier and share out the work",
          "nl": "Dossier starten en werk verdelen"
        },
        "what": {
          "en": "Decide who takes over which work and who finds out what. IT and {ihh} do mailbox, drive and devices.",
          "nl": "Bepaal wie welk werk overneemt en wie wat uitzoekt. ICT en {ihh} doen mailbox, schijf en apparaten."
        },
        "where": {
          "en": "Note the date and who does what. The reason why {employee} is not here does not belong here.",
          "nl": "Noteer de datum en de verdeling. Waarom {employee} er niet is, hoort hier niet."
        },
        "why": {
          "en": "{employee} cannot hand over the work in person. Colleagues wait for you to say who does what.",
          "nl": "{employee} kan het werk niet zelf overdragen. Collega''s wachten tot jij zegt wie wat doet."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.agreements"
        ]
      },
      "set": {
        "what": {
          "en": "Write one row per agreement: last working day, last hours, what must come back, handover tasks and hours. No amounts needed.",
          "nl": "Schrijf per afspraak één regel: laatste werkdag, laatste uren, wat terug moet, taken en uren voor de overdracht. Bedragen zijn niet nodig."
        },
        "where": {
          "en": "In the table below. {employee}, contract management and HR read it too, your team and the successor do not. The order itself belongs with the contract.",
          "nl": "In de tabel hieronder. {employee}, contractbeheer en HR lezen die ook, je team en de opvolger niet. De opdracht zelf hoort bij het contract."
        },
        "why": {
          "en": "Suppose {employee} works on for a week after the assignment ended. That then only comes out with the last invoice.",
          "nl": "Stel: {employee} werkt een week door en de opdracht was al gestopt. Dat blijkt dan pas bij de laatste rekening."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.agreements"
        ]
      },
      "set": {
        "how": {
          "en": "Copy only what contract management has in writing. Ask them to look at each row.",
          "nl": "Neem alleen over wat contractbeheer schriftelijk heeft. Vraag contractbeheer elke regel te bekijken."
        }
      },
      "when": [
        [
          "kind:hireEnd",
          "flag:unreachable"
        ],
        [
          "kind:hireEnd",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.agreements"
        ]
      },
      "set": {
        "how": {
          "en": "Go through the rows together with {employee}. Fill in for each row the day it was agreed. Ask contract management whether everything is right.",
          "nl": "Loop de regels samen met {employee} door. Vul per regel de dag van de afspraak in. Vraag contractbeheer of alles klopt."
        }
      },
      "when": [
        [
          "kind:hireEnd",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.agreements"
        ]
      },
      "set": {
        "how": {
          "en": "Copy only what HR has in writing. Ask HR to look at each row.",
          "nl": "Neem alleen over wat HR schriftelijk heeft. Vraag HR elke regel te bekijken."
        },
        "what": {
          "en": "Write down what is certain: dates, leave, equipment and who takes over the work. No amounts needed.",
          "nl": "Schrijf op wat vaststaat: datums, verlof, spullen en wie het werk overneemt. Bedragen zijn niet nodig."
        },
        "why": {
          "en": "HR settles on what is written here. A forgotten promise about leave then leads to another letter.",
          "nl": "HR rekent straks af op wat hier staat. Een vergeten toezegging over verlof leidt dan tot een nieuwe brief."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.plan"
        ]
      },
      "set": {
        "how": {
          "en": "Ask three colleagues which tasks they know of. Put a name and a week next to each.",
          "nl": "Vraag drie collega''s naar de taken die zij kennen. Zet achter elke taak een naam en een week."
        },
        "what": {
          "en": "A short plan: who takes over which of {employee}''s work, and when?",
          "nl": "Een kort plan: wie neemt welk werk van {employee} over, en wanneer?"
        },
        "where": {
          "en": "Write the plan in the note below. Then tell it in the team meeting.",
          "nl": "Schrijf het plan in de notitie hieronder. Vertel het daarna in het teamoverleg."
        },
        "why": {
          "en": "The team only knows its own part. Without a list, whatever nobody saw is left undone.",
          "nl": "Het team weet alleen van het eigen deel. Zonder lijst blijft liggen wat niemand zag."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.locations"
        ]
      },
      "set": {
        "how": {
          "en": "Ask colleagues where they open {employee}''s papers. Let IT add mailbox, drive and devices.",
          "nl": "Vraag collega''s waar zij stukken van {employee} openen. Laat ICT mailbox, schijf en toestellen aanvullen."
        },
        "what": {
          "en": "Every place the team knows: systems, team folders, Teams, paper and outside tools.",
          "nl": "Elke plek die het team kent: systemen, teammappen, Teams, papier en programma''s van buiten."
        },
        "where": {
          "en": "One row per place in the table. Do not look in the mailbox or personal drive yourself.",
          "nl": "Eén regel per plek in de tabel. Kijk niet zelf in mailbox of persoonlijke schijf."
        },
        "why": {
          "en": "The successor does not know where {employee} kept papers. You only find them by looking together.",
          "nl": "De opvolger weet niet waar {employee} stukken had staan. Jullie vinden ze alleen door samen te zoeken."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ownership_list"
        ]
      },
      "set": {
        "how": {
          "en": "Ask IT and application management for a list in {employee}''s name. Go through it with the team.",
          "nl": "Vraag ICT en functioneel beheer om een lijst op naam van {employee}. Loop die met het team na."
        },
        "title": {
          "en": "List what is in one name",
          "nl": "Opschrijven wat op één naam staat"
        },
        "what": {
          "en": "Everything that is in {employee}''s name in a program. Think of teams, channels, sites, forms, automated flows, dashboards, shared mailboxes, distribution lists, surveys and domain names.",
          "nl": "Alles wat in een programma op naam van {employee} staat. Denk aan teams, kanalen, sites, formulieren, automatische stromen, dashboards, gedeelde mailboxen, verzendlijsten, enquêtes en domeinnamen."
        },
        "where": {
          "en": "One row per thing in the table, with a new owner from the team.",
          "nl": "Eén regel per ding in de tabel, met een nieuwe eigenaar uit het team."
        },
        "why": {
          "en": "A form in {employee}''s name may stop when the account is switched off. The team often does not know that it exists.",
          "nl": "Een formulier op naam van {employee} kan stoppen als het account uitgaat. Het team weet vaak niet dat het bestaat."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.file_to_dms"
        ]
      },
      "set": {
        "how": {
          "en": "Ask a colleague who knows the matter which version counts. Put that one with its case, with subject and date.",
          "nl": "Vraag een collega die de zaak kent welke versie geldt. Zet die bij de zaak, met onderwerp en datum."
        },
        "what": {
          "en": "Final versions and important drafts from team folders and shared drives.",
          "nl": "Eindversies en belangrijke concepten uit teammappen en gedeelde schijven."
        },
        "why": {
          "en": "Are there three versions of a decision? Then the colleague who has to explain it cannot tell which one counts.",
          "nl": "Liggen er drie versies van een besluit? Dan weet de collega die het moet uitleggen niet welke geldt."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ownership_transfer"
        ]
      },
      "set": {
        "how": {
          "en": "Let IT or application management change the owner. Then ask the new owner to change something as a test.",
          "nl": "Laat ICT of functioneel beheer de eigenaar wijzigen. Vraag de nieuwe eigenaar daarna iets te veranderen als proef."
        },
        "what": {
          "en": "Give everything on the list an owner from the team. Fill in that name and the date.",
          "nl": "Geef alles uit de lijst een eigenaar uit het team. Vul die naam en de datum in."
        },
        "where": {
          "en": "In the program itself, through IT or application management. Never sign in with {employee}''s account.",
          "nl": "In het programma zelf, via ICT of functioneel beheer. Log nooit in met het account van {employee}."
        },
        "why": {
          "en": "When IT deletes the account, a site or form of {employee}''s may vanish. The team then loses it.",
          "nl": "Wist ICT het account, dan kan een site of formulier van {employee} verdwijnen. Het team is het dan kwijt."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.paper"
        ]
      },
      "set": {
        "how": {
          "en": "Do this with a colleague present. Make three piles: archive, successor and destroy. Throw nothing away yourself.",
          "nl": "Doe dit met een collega erbij. Maak drie stapels: archief, opvolger en vernietigen. Gooi zelf niets weg."
        },
        "title": {
          "en": "Collect the paper files",
          "nl": "Papieren stukken verzamelen"
        },
        "what": {
          "en": "Work papers from {employee}''s cupboard, drawer and desk. Put private things aside unread.",
          "nl": "Werkstukken uit kast, la en bureau van {employee}. Privéspullen leg je ongelezen apart."
        },
        "where": {
          "en": "Archive and destroy go to {ihh}. Private things go to HR unread. Note where each pile is.",
          "nl": "Archief en vernietigen gaan naar {ihh}. Privéspullen gaan ongelezen naar HR. Noteer waar elke stapel ligt."
        },
        "why": {
          "en": "The next user of the desk may throw away a signed contract.",
          "nl": "De volgende gebruiker van het bureau kan een getekend contract weggooien."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.open_cases"
        ]
      },
      "set": {
        "how": {
          "en": "Ask application management for a list of open matters. First share out what has a date this week.",
          "nl": "Vraag functioneel beheer om een lijst van open zaken. Verdeel eerst wat deze week een datum heeft."
        },
        "what": {
          "en": "Every running matter in {employee}''s name. Give its state, first step, deadline and who takes over.",
          "nl": "Elke zaak op naam van {employee} die nog loopt. Noem stand, eerste stap, uiterste datum en wie overneemt."
        },
        "why": {
          "en": "People are waiting for an answer from {employee}. Nobody on the team sees those deadlines by themselves.",
          "nl": "Mensen wachten op antwoord van {employee}. Niemand in het team ziet die termijnen vanzelf."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.first_weeks"
        ]
      },
      "set": {
        "how": {
          "en": "Look at the team calendar and the matters with a deadline. Stop at ten points.",
          "nl": "Kijk in de teamagenda en de zaken met een termijn. Stop bij tien punten."
        },
        "title": {
          "en": "Prepare the first weeks for the team",
          "nl": "Eerste weken voor het team voorbereiden"
        },
        "what": {
          "en": "What really must be done in the coming weeks, with date and name. Also say what may wait.",
          "nl": "Wat de komende weken echt moet, met datum en naam. Zeg ook wat mag wachten."
        },
        "where": {
          "en": "In the table. Add who does each point.",
          "nl": "In de tabel. Zet bij elk punt wie het doet."
        },
        "why": {
          "en": "The team takes this on besides its own work. Without a choice everybody does everything by halves.",
          "nl": "Het team vangt dit op naast het eigen werk. Zonder keuze doet iedereen alles half."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.care_clients"
        ]
      },
      "set": {
        "how": {
          "en": "Let a familiar colleague visit and tell them. That colleague also puts in the care file who takes over. Say only that {employee} is not there, not why.",
          "nl": "Laat een bekende collega op bezoek gaan en het vertellen. Die zet ook in het zorgdossier wie overneemt. Zeg alleen dat {employee} er niet is, niet waarom."
        },
        "title": {
          "en": "Take over client and family contacts",
          "nl": "Contact met cliënten en familie overnemen"
        },
        "what": {
          "en": "{employee}''s clients and their families: who takes over, and who tells them? Care partners too, such as the GP and the pharmacy.",
          "nl": "De cliënten van {employee} en hun familie: wie neemt hen over, en wie vertelt het? Ook zorgpartners, zoals huisarts en apotheek."
        },
        "why": {
          "en": "A resident waits for {employee} every week. The family do not know whom to call now.",
          "nl": "Een bewoner wacht elke week op {employee}. Familie weet niet wie ze nu moet bellen."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.contacts"
        ]
      },
      "set": {
        "how": {
          "en": "Ask the team and look in shared calendars. Let the new colleague make the introductory call.",
          "nl": "Vraag het team en kijk in gedeelde agenda''s. Laat de nieuwe collega zelf bellen om kennis te maken."
        },
        "title": {
          "en": "Take over the contacts",
          "nl": "Contacten overnemen"
        },
        "what": {
          "en": "The people {employee} often worked with, inside and outside. Say for each who takes over.",
          "nl": "De mensen met wie {employee} vaak werkte, binnen en buiten. Noem per contact wie het overneemt."
        },
        "why": {
          "en": "A supplier who mails {employee} and hears nothing will not deliver.",
          "nl": "Een leverancier die {employee} mailt en niets hoort, levert straks niet."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.unique_knowledge"
        ]
      },
      "set": {
        "how": {
          "en": "Ask four colleagues: what did you always go to {employee} for? Compare their answers.",
          "nl": "Vraag vier collega''s: waarvoor ging je altijd naar {employee}? Leg hun antwoorden naast elkaar."
        },
        "title": {
          "en": "Collect unique knowledge from colleagues",
          "nl": "Unieke kennis bij collega''s ophalen"
        },
        "what": {
          "en": "Work that only {employee} did: tricks, old agreements and sensitive points. Say who finds out now.",
          "nl": "Werk dat alleen {employee} deed: trucs, oude afspraken en gevoelige punten. Noem wie het nu uitzoekt."
        },
        "where": {
          "en": "Briefly in the table, with the link to the explanation in the team folder. Never write down passwords.",
          "nl": "Kort in de tabel, met de link naar de uitleg in de teammap. Schrijf nooit wachtwoorden op."
        },
        "why": {
          "en": "Colleagues often know only part of what {employee} did to keep an awkward system working.",
          "nl": "Wat {employee} deed om een lastig systeem werkend te houden, weten collega''s vaak maar voor een stukje."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.warm_handover"
        ]
      },
      "set": {
        "how": {
          "en": "Bring the list of matters. Ask for each: who saw it last, and what was agreed?",
          "nl": "Neem de lijst met zaken mee. Vraag per zaak: wie zag deze het laatst, en wat was er afgesproken?"
        },
        "title": {
          "en": "Plan a handover talk with colleagues",
          "nl": "Overdrachtsgesprek met collega''s plannen"
        },
        "what": {
          "en": "Plan at least one talk between the successor and the colleagues who know the work.",
          "nl": "Plan minstens één gesprek tussen de opvolger en de collega''s die het werk kennen."
        },
        "why": {
          "en": "The successor cannot ask {employee} anything. Together colleagues know more than each of them alone.",
          "nl": "De opvolger kan {employee} niets vragen. Collega''s weten samen meer dan ieder apart."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.meetings"
        ]
      },
      "set": {
        "how": {
          "en": "Let a colleague make a new series. Ask IT to remove the old one. Look back twelve months for yearly work.",
          "nl": "Laat een collega een nieuwe reeks maken. Vraag ICT de oude weg te halen. Kijk twaalf maanden terug voor jaarwerk."
        },
        "title": {
          "en": "Take over the recurring meetings",
          "nl": "Terugkerende afspraken overnemen"
        },
        "why": {
          "en": "A series of {employee}''s stays in everybody''s calendar, but nobody can change it.",
          "nl": "Een reeks van {employee} blijft in ieders agenda staan, maar niemand kan die wijzigen."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.social"
        ]
      },
      "set": {
        "how": {
          "en": "Let Communication ask the platform for a new administrator. Then change recovery e-mail and phone number.",
          "nl": "Laat Communicatie bij het platform een nieuwe beheerder vragen. Wijzig dan herstelmail en telefoonnummer."
        },
        "title": {
          "en": "Take over corporate social media",
          "nl": "Zakelijke sociale media overnemen"
        },
        "why": {
          "en": "The recovery code goes to a phone that Communication cannot reach.",
          "nl": "De herstelcode gaat naar een telefoon waar Communicatie niet bij kan."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mandates"
        ]
      },
      "set": {
        "how": {
          "en": "Ask Finance and Legal what is in {employee}''s name. Start with what needs a signature this week. Let each change take effect at once.",
          "nl": "Vraag Financiën en Juridisch wat op naam van {employee} staat. Begin bij wat deze week een handtekening vraagt. Laat elke wijziging meteen ingaan."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mandates"
        ]
      },
      "set": {
        "how": {
          "en": "Ask Finance and Legal what is in {employee}''s name. Let the change take effect at once: {employee} cannot sign now.",
          "nl": "Vraag Financiën en Juridisch wat op naam van {employee} staat. Laat de wijziging meteen ingaan: {employee} kan nu niet tekenen."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.handover_doc"
        ]
      },
      "set": {
        "how": {
          "en": "Read it as somebody who starts tomorrow would. Call whoever wrote a row you do not understand. Add names and dates.",
          "nl": "Lees als iemand die morgen begint. Bel wie een regel schreef die je niet snapt. Vul namen en datums in."
        },
        "where": {
          "en": "The report for the successor shows everything together. Make corrections in the chapter itself.",
          "nl": "In het rapport voor de opvolger staat alles bij elkaar. Verbeteren doe je in het hoofdstuk zelf."
        },
        "why": {
          "en": "Many colleagues wrote this overview. The successor sees at once where they contradict each other.",
          "nl": "Dit overzicht komt van veel collega''s. De opvolger ziet meteen waar ze elkaar tegenspreken."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.signoff"
        ]
      },
      "set": {
        "what": {
          "en": "Read the handover report and accept it. Say for each open point who finds out, and by when.",
          "nl": "Lees het overdrachtsrapport en accepteer het. Noem bij elk open punt wie het uitzoekt, en wanneer."
        },
        "why": {
          "en": "{employee} could not sign this in person. The successor must be able to see who checked this and what is uncertain.",
          "nl": "{employee} kon dit niet zelf ondertekenen. De opvolger moet kunnen zien wie dit heeft bekeken en wat onzeker is."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.agreements"
        ]
      },
      "set": {
        "accountable": "contract"
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "due": {
          "amount": 0,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure",
          "information.hold_check"
        ]
      },
      "set": {
        "due": {
          "amount": 1,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.plan",
          "information.agreements",
          "information.roles_clear",
          "information.successor",
          "information.open_cases",
          "information.first_weeks",
          "information.care_clients",
          "information.social"
        ]
      },
      "set": {
        "due": {
          "amount": 3,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ihh_intake",
          "information.locations",
          "information.ownership_list",
          "information.ownership_transfer",
          "information.contacts",
          "information.mandates",
          "information.meetings",
          "information.mail_private",
          "information.chat_export",
          "information.device_data"
        ]
      },
      "set": {
        "due": {
          "amount": 7,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.file_to_dms",
          "information.mail_to_dossier",
          "information.personal_drive",
          "information.paper",
          "information.unique_knowledge",
          "information.warm_handover",
          "information.successor_access",
          "information.final_check",
          "information.handover_doc"
        ]
      },
      "set": {
        "due": {
          "amount": 14,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.destroy_list",
          "information.own_data",
          "information.signoff",
          "information.accept"
        ]
      },
      "set": {
        "due": {
          "amount": 21,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.kickoff"
        ]
      },
      "set": {
        "how": {
          "en": "Plan half an hour together. First ask what {employee} needs to finish the work well. Then put fixed hours in the calendar.",
          "nl": "Plan een half uur samen. Vraag eerst wat {employee} nodig heeft om het werk goed af te ronden. Zet daarna vaste uren in de agenda."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ],
        [
          "kind:reorganisation"
        ],
        [
          "kind:settlement"
        ],
        [
          "kind:fixedTermEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.calendar_keep"
        ]
      },
      "set": {
        "why": {
          "en": "A committee later asks who was at which meeting. Only the calendar shows that, and it moves along to the new post.",
          "nl": "Een commissie vraagt later wie bij welk overleg zat. Alleen de agenda laat dat zien, en die gaat mee naar de nieuwe functie."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.agreements"
        ]
      },
      "set": {
        "how": {
          "en": "Agree this among the three of you: you, {employee} and the new manager.",
          "nl": "Spreek dit met z''n drieën af: jij, {employee} en de nieuwe leidinggevende."
        },
        "title": {
          "en": "Record what was agreed about the move",
          "nl": "Afspraken over de overstap vastleggen"
        },
        "what": {
          "en": "Write one row per agreement: date of the move, hours for the handover and how long your team may call.",
          "nl": "Schrijf per afspraak één regel: overstapdatum, uren voor de overdracht en hoe lang jouw team mag bellen."
        },
        "where": {
          "en": "In the table below. Send the new manager the same rows.",
          "nl": "In de tabel hieronder. Stuur de nieuwe leidinggevende dezelfde regels."
        },
        "why": {
          "en": "The new manager already counts on {employee}, while your team still needs hours.",
          "nl": "De nieuwe leidinggevende rekent al op {employee}, terwijl jouw team nog uren nodig heeft."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.first_weeks"
        ]
      },
      "set": {
        "title": {
          "en": "Prepare the first weeks after your move",
          "nl": "Eerste weken na je overstap voorbereiden"
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.first_weeks"
        ]
      },
      "set": {
        "title": {
          "en": "Prepare the first weeks of your absence",
          "nl": "Eerste weken van je afwezigheid voorbereiden"
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_private"
        ]
      },
      "set": {
        "why": {
          "en": "Your mailbox stays in use. Whoever later looks for an old case in it, with approval, also reads what is private.",
          "nl": "Je mailbox blijft in gebruik. Wie er later met akkoord een oude zaak zoekt, leest ook wat privé is."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_private"
        ]
      },
      "set": {
        "what": {
          "en": "Your mailbox moves with you. Take only private mail out of the folders of your old job. Work mail stays.",
          "nl": "Je mailbox verhuist mee. Haal alleen privémail uit de mappen van je oude werk. Werkmail blijft staan."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "!org:mail=rijk"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_to_dossier"
        ]
      },
      "set": {
        "title": {
          "en": "Hand over mail from your old job",
          "nl": "Mail van je oude werk overdragen"
        },
        "where": {
          "en": "With the case: note that place below. The shared mailbox stays with your old team.",
          "nl": "Bij de zaak: noteer hieronder die plek. De gedeelde mailbox blijft bij je oude team."
        },
        "why": {
          "en": "Your mailbox goes with you to your new team. The matters stay here, and your successor then cannot see that mail.",
          "nl": "Jouw mailbox gaat mee naar je nieuwe team. De zaken blijven hier, en je opvolger ziet die mail dan niet."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.personal_drive"
        ]
      },
      "set": {
        "what": {
          "en": "Look on your drive, OneDrive and desktop for work of your old team. Your own files may stay.",
          "nl": "Zoek op je schijf, OneDrive en bureaublad naar werk van je oude team. Je eigen bestanden mogen blijven."
        },
        "why": {
          "en": "Your drive moves with you. Your old team cannot find its papers there.",
          "nl": "Je schijf verhuist met jou mee. Stukken van je oude team zijn daar voor hen niet te vinden."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ownership_transfer"
        ]
      },
      "set": {
        "why": {
          "en": "Otherwise your old team has to come to you to change its own site or form.",
          "nl": "Anders moet je oude team jou vragen om een eigen site of formulier te wijzigen."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ownership_list"
        ]
      },
      "set": {
        "why": {
          "en": "A sign-up form of your old team still sends its answers to you. Somebody there waits for a reply.",
          "nl": "Een aanmeldformulier van je oude team stuurt de antwoorden nog naar jou. Daar wacht dan iemand op reactie."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.meetings"
        ]
      },
      "set": {
        "why": {
          "en": "Your old team is left with a meeting that only you can move.",
          "nl": "Je oude team houdt een overleg dat alleen jij kunt verzetten."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.after30"
        ]
      },
      "set": {
        "where": {
          "en": "Note the answers below. Put questions to {employee} only within the period you agreed.",
          "nl": "Noteer de antwoorden hieronder. Stel vragen aan {employee} alleen binnen de termijn die jullie afspraken."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.after30"
        ]
      },
      "set": {
        "where": {
          "en": "Note the answers below. Call {employee} only if you agreed to that beforehand.",
          "nl": "Noteer de antwoorden hieronder. Bel {employee} alleen als jullie dat vooraf hebben afgesproken."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.paper"
        ]
      },
      "set": {
        "how": {
          "en": "Put a note with each pile: which matter is this, and what is the next step? Throw nothing away yet.",
          "nl": "Leg bij elke stapel een briefje: welke zaak is dit, en wat is de volgende stap? Gooi nog niets weg."
        },
        "title": {
          "en": "Put paper files within reach",
          "nl": "Papieren stukken klaarleggen"
        },
        "what": {
          "en": "Paper your stand-in needs, from cupboard, drawer, bag and home. The rest may stay until you are back.",
          "nl": "Papier dat je vervanger nodig heeft, uit kast, la, tas en thuis. De rest mag tot je terugkomst blijven liggen."
        },
        "where": {
          "en": "In your team''s cupboard, or straight to your stand-in. Note that place below.",
          "nl": "In de kast van je team, of rechtstreeks bij je vervanger. Noteer hieronder die plek."
        }
      },
      "when": [
        [
          "kind:leave",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.contacts"
        ]
      },
      "set": {
        "why": {
          "en": "A supplier who has never spoken to your stand-in will not call when something goes wrong.",
          "nl": "Een leverancier die je vervanger nooit sprak, belt niet als er iets misgaat."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.paper"
        ]
      },
      "set": {
        "why": {
          "en": "Your stand-in is looking for a signed contract that is locked in your drawer.",
          "nl": "Je vervanger zoekt een getekend contract dat in jouw la ligt, achter slot."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.social"
        ]
      },
      "set": {
        "how": {
          "en": "Give your stand-in administrator rights and let them sign in. Your own name may stay.",
          "nl": "Geef je vervanger beheerrechten en laat die inloggen. Jouw naam mag blijven staan."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.plan"
        ]
      },
      "set": {
        "why": {
          "en": "Your stand-in wants to know which work arrives when, and what waits until you are back.",
          "nl": "Je vervanger wil weten wanneer welk werk komt, en wat wacht tot je terug bent."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.successor"
        ]
      },
      "set": {
        "title": {
          "en": "Name a stand-in",
          "nl": "Vervanger aanwijzen"
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.open_cases"
        ]
      },
      "set": {
        "why": {
          "en": "Your stand-in gets a question about an unknown matter. Your stand-in then calls you, in the middle of your leave.",
          "nl": "Je vervanger krijgt een vraag over een onbekende zaak. Dan belt je vervanger jou, midden in je verlof."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.first_weeks"
        ]
      },
      "set": {
        "why": {
          "en": "On the first day your stand-in sees everything at once. Without an order, the question with a deadline slips by.",
          "nl": "Je vervanger ziet op de eerste dag alles tegelijk. Zonder volgorde gaat de vraag met een termijn voorbij."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.locations"
        ]
      },
      "set": {
        "why": {
          "en": "Your stand-in looks in the usual places. That one folder on your desktop stays closed until you are back.",
          "nl": "Je vervanger zoekt op de bekende plekken. Die ene map op je bureaublad blijft dicht tot je terug bent."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.unique_knowledge"
        ]
      },
      "set": {
        "why": {
          "en": "Perhaps only you know which step makes the system hang. Your stand-in does not want to call you about it during your leave.",
          "nl": "Misschien weet alleen jij welke stap het systeem laat vastlopen. Je vervanger wil je daar in je verlof niet voor bellen."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.handover_doc"
        ]
      },
      "set": {
        "why": {
          "en": "Your stand-in will read this without you. An abbreviation you use every day means nothing to that reader.",
          "nl": "Je vervanger leest dit straks zonder jou. Een afkorting die jij elke dag gebruikt, zegt die lezer niets."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ownership_list"
        ]
      },
      "set": {
        "why": {
          "en": "A sign-up form that only you can change stays wrong for months.",
          "nl": "Een aanmeldformulier dat alleen jij kunt wijzigen, blijft maanden fout staan."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.ownership_transfer"
        ]
      },
      "set": {
        "how": {
          "en": "Add a second owner and let them make a change themselves. You stay an owner too.",
          "nl": "Voeg een tweede eigenaar toe en laat die zelf iets wijzigen. Jij blijft ook eigenaar."
        },
        "title": {
          "en": "Add a second owner",
          "nl": "Tweede eigenaar toevoegen"
        },
        "why": {
          "en": "If one of your forms goes wrong, your stand-in cannot repair it.",
          "nl": "Gaat er iets mis met een formulier van jou, dan kan je vervanger het niet herstellen."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_to_dossier"
        ]
      },
      "set": {
        "why": {
          "en": "Your stand-in cannot look in your mailbox and misses the promise you made last week.",
          "nl": "Je vervanger kan niet in jouw mailbox en mist de toezegging die je vorige week deed."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.meetings"
        ]
      },
      "set": {
        "how": {
          "en": "Let a colleague lead each series until you are back. Also see which yearly work falls in those months.",
          "nl": "Geef een collega de leiding over elke reeks tot je terug bent. Kijk ook welk jaarwerk in die maanden valt."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.contacts"
        ]
      },
      "set": {
        "how": {
          "en": "Introduce your stand-in in a short talk or a mail. Say from when you will be back.",
          "nl": "Stel je vervanger voor in een kort gesprek of een mail. Zeg erbij vanaf wanneer je er weer bent."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_private"
        ]
      },
      "set": {
        "how": {
          "en": "From {mailCutOff} on, search for names of family and shops. Not sure, or is there a legal hold? Then remove nothing and ask {ihh} first.",
          "nl": "Zoek vanaf {mailCutOff} op namen van familie en winkels. Twijfel je, of geldt er een bewaarplicht? Haal dan niets weg en vraag eerst {ihh}."
        },
        "what": {
          "en": "Only private mail sent or received after {mailCutOff} may go. All other mail stays, even if it seems unimportant.",
          "nl": "Alleen privémail van na {mailCutOff} mag eruit. Alle andere mail blijft, ook als die onbelangrijk lijkt."
        },
        "why": {
          "en": "Mail of your function later goes to the archives. Researchers will then also read what you wrote to your family.",
          "nl": "Mail van jouw functie gaat later naar het archief. Onderzoekers lezen dan ook wat je aan je familie schreef."
        }
      },
      "when": [
        [
          "flag:keyFunction",
          "org:mail=rijk"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "how": {
          "en": "Compare the number of messages in mailbox and store, and the calendar too. Remove nothing and read nothing.",
          "nl": "Vergelijk het aantal mails in mailbox en opslag, ook van de agenda. Haal niets weg en lees niets."
        },
        "what": {
          "en": "This is a key function: all work mail is kept. Note the function, the start date and the end date.",
          "nl": "Dit is een sleutelfunctie: alle werkmail blijft bewaard. Noteer functie, begindatum en einddatum."
        }
      },
      "when": [
        [
          "flag:keyFunction",
          "org:mail=rijk"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "how": {
          "en": "After saving, compare the number of messages and the oldest and newest date. Do not read the mail yourself.",
          "nl": "Vergelijk na het opslaan het aantal mails en de oudste en nieuwste datum. Lees de mail zelf niet."
        },
        "what": {
          "en": "Keep everything in the mailbox and let nobody in. The automatic reply stays on. Delete nothing before HR knows what the next of kin want to have.",
          "nl": "Bewaar alles wat in de mailbox staat en laat niemand erin. Het automatische antwoord blijft aan. Wis niets voordat HR weet wat de nabestaanden willen hebben."
        }
      },
      "when": [
        [
          "kind:death",
          "!org:mail=rijk"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "how": {
          "en": "Compare the mailbox with the frozen copy: number of messages, oldest and newest date. Do not read the mail yourself.",
          "nl": "Vergelijk de mailbox met de bevroren kopie: aantal mails, oudste en nieuwste datum. Lees de mail zelf niet."
        },
        "what": {
          "en": "Close the mailbox and keep everything as it is now, even what seems unimportant. Deleting must wait until the hold on the dossier is released.",
          "nl": "Sluit de mailbox en bewaar alles zoals het nu is, ook wat onbelangrijk lijkt. Wissen kan pas als de stop op het dossier is opgeheven."
        }
      },
      "when": [
        [
          "kind:summaryDismissal",
          "!org:mail=rijk"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_private"
        ]
      },
      "set": {
        "how": {
          "en": "From {mailCutOff} on, search for names of family, shops and your bank. Send yourself what you want to keep, then delete it. Not sure, or is there a legal hold? Then delete nothing.",
          "nl": "Zoek vanaf {mailCutOff} op namen van familie, winkels en je bank. Stuur jezelf wat je wilt houden en verwijder het. Twijfel je, of geldt er een bewaarplicht? Verwijder dan niets."
        },
        "what": {
          "en": "Only private mail from after {mailCutOff}. Older mail is already stored: you cannot take it out yourself any more.",
          "nl": "Alleen privémail van na {mailCutOff}. Oudere mail is al opgeslagen: die haal je er zelf niet meer uit."
        },
        "why": {
          "en": "Central government stores your mail automatically after ten weeks. Whoever searches it later also reads mail to your family.",
          "nl": "Het Rijk slaat je mail na tien weken vanzelf op. Wie daar later in zoekt, leest ook mail aan je familie."
        }
      },
      "when": [
        [
          "org:mail=rijk"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_to_dossier"
        ]
      },
      "set": {
        "why": {
          "en": "The automatic store keeps your mail, but not with the case. Your successor will miss the promise there.",
          "nl": "De automatische opslag bewaart je mail, maar niet bij de zaak. Je opvolger mist daar de toezegging."
        }
      },
      "when": [
        [
          "org:mail=rijk"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "how": {
          "en": "Watch the last ten weeks: that mail may still be only in the mailbox. Compare numbers, read nothing.",
          "nl": "Let op de laatste tien weken: die mail staat soms nog alleen in de mailbox. Vergelijk aantallen, lees niets."
        },
        "what": {
          "en": "Check that the automatic store has all mail up to {lastDay}. Note: key function yes or no.",
          "nl": "Kijk of de automatische opslag alle mail heeft tot en met {lastDay}. Noteer: sleutelfunctie ja of nee."
        }
      },
      "when": [
        [
          "org:mail=rijk"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_private"
        ]
      },
      "set": {
        "why": {
          "en": "IT deletes your mailbox after a fixed term. The message from your child that you want to keep goes with it.",
          "nl": "ICT wist je mailbox na een vaste termijn. Het mailtje van je kind dat je wilt houden, gaat dan mee."
        }
      },
      "when": [
        [
          "org:mail=dms"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_to_dossier"
        ]
      },
      "set": {
        "why": {
          "en": "Only mail in the document system remains. Once the mailbox is deleted, nobody can read a promise in it any more.",
          "nl": "Alleen mail in het documentsysteem blijft bestaan. Een toezegging in je mailbox kan na het wissen niemand meer lezen."
        }
      },
      "when": [
        [
          "org:mail=dms"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "what": {
          "en": "Close the mailbox. Before you delete it, let {ihh} check for mail that belongs to a case.",
          "nl": "Sluit de mailbox. Laat {ihh} kijken of er nog mail bij een zaak hoort, vóór je wist."
        }
      },
      "when": [
        [
          "org:mail=dms"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_private"
        ]
      },
      "set": {
        "why": {
          "en": "Your mailbox stays for a while after {lastDay}. Whoever searches it with approval also sees your private mail.",
          "nl": "Je mailbox blijft na {lastDay} nog een tijd bestaan. Wie er met akkoord zoekt, ziet ook je privémail."
        }
      },
      "when": [
        [
          "org:mail=municipal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_to_dossier"
        ]
      },
      "set": {
        "why": {
          "en": "Your mailbox lasts only a while after {lastDay}. If somebody asks about your promise later, the mail is gone.",
          "nl": "Je mailbox bestaat na {lastDay} nog maar even. Vraagt iemand later naar je toezegging, dan is de mail weg."
        }
      },
      "when": [
        [
          "org:mail=municipal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "how": {
          "en": "Give access only after a request with purpose, period and approval. Ask {ihh} to agree before you delete.",
          "nl": "Geef alleen toegang na een aanvraag met doel, periode en akkoord. Vraag vóór het wissen akkoord aan {ihh}."
        },
        "what": {
          "en": "Close the mailbox and keep it for as long as the organisation has agreed. Note the end date.",
          "nl": "Sluit de mailbox en bewaar die zo lang als de organisatie heeft afgesproken. Noteer de einddatum."
        }
      },
      "when": [
        [
          "org:mail=municipal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_private"
        ]
      },
      "set": {
        "why": {
          "en": "If there is a complaint, somebody with approval searches your old work mail. They then see your family''s mail too.",
          "nl": "Bij een klacht zoekt iemand met akkoord in je oude werkmail. Die ziet dan ook mail van je familie."
        }
      },
      "when": [
        [
          "org:mail=private"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mail_to_dossier"
        ]
      },
      "set": {
        "why": {
          "en": "Your successor does not get your mailbox. What you promised somebody must therefore be somewhere else.",
          "nl": "Je opvolger krijgt jouw mailbox niet. Wat je iemand hebt beloofd, moet dus ergens anders staan."
        }
      },
      "when": [
        [
          "org:mail=private"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.mailbox_secure"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {ihh} what must stay and let a second colleague look on. Do not browse the mail.",
          "nl": "Vraag {ihh} wat moet blijven en laat een tweede collega meekijken. Blader niet door de mail."
        },
        "what": {
          "en": "Close the mailbox and keep only work mail that is still needed. Note what for and until when.",
          "nl": "Sluit de mailbox en bewaar alleen werkmail die nog nodig is. Noteer waarvoor en tot wanneer."
        }
      },
      "when": [
        [
          "org:mail=private"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.warm_handover"
        ]
      },
      "set": {
        "due": {
          "amount": -60,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:retirement",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.open_cases",
          "information.contacts",
          "information.care_clients",
          "information.file_to_dms",
          "information.mandates"
        ]
      },
      "set": {
        "dueShift": -20
      },
      "when": [
        [
          "flag:soleExpert",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ],
        [
          "flag:officeHolder",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ],
        [
          "kind:retirement",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.warm_handover"
        ]
      },
      "set": {
        "dueShift": -20
      },
      "when": [
        [
          "flag:soleExpert",
          "!kind:retirement",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ],
        [
          "flag:officeHolder",
          "!kind:retirement",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "information.progress_talk",
          "information.open_cases",
          "information.first_weeks",
          "information.mandates",
          "information.file_to_dms",
          "information.mail_to_dossier",
          "information.chat_export",
          "information.ownership_transfer",
          "information.paper",
          "information.personal_drive",
          "information.destroy_list",
          "information.successor_access",
          "information.final_check",
          "information.care_clients",
          "information.contacts",
          "information.warm_handover",
          "information.meetings",
          "information.social",
          "information.handover_doc"
        ]
      },
      "set": {
        "dueShift": -10
      },
      "when": [
        [
          "flag:keyFunction",
          "org:mail=rijk",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ]
      ]
    }
  ],
  "sections": [
    {
      "chapter": "start",
      "items": [
        {
          "accountable": "manager",
          "consulted": [
            "employee",
            "hr"
          ],
          "due": {
            "amount": 2,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Plan half an hour together. Ask: who suffers if your work is left undone? Then put fixed hours in the calendar.",
            "nl": "Plan een half uur samen. Vraag: wie heeft last als jouw werk blijft liggen? Zet daarna vaste uren in de agenda."
          },
          "informed": [
            "ihh",
            "it",
            "secretariat"
          ],
          "key": "information.kickoff",
          "kind": "task",
          "phase": "notify",
          "responsible": "manager",
          "title": {
            "en": "Start the dossier and discuss the handover",
            "nl": "Dossier starten en overdracht bespreken"
          },
          "what": {
            "en": "Agree the last working day and the number of hours for the handover. Say whom {employee} is doing it for.",
            "nl": "Spreek de laatste werkdag af en het aantal uren voor de overdracht. Zeg ook voor wie {employee} dit doet."
          },
          "where": {
            "en": "Note the date and the agreed hours below. HR can help with questions about dates.",
            "nl": "Noteer de datum en de afgesproken uren hieronder. HR helpt bij vragen over datums."
          },
          "why": {
            "en": "Without set hours everyday work always comes first. On {lastDay} colleagues then do not know where to pick up.",
            "nl": "Zonder vaste uren gaat het gewone werk steeds voor. Collega''s weten op {lastDay} dan niet waar ze verder moeten."
          }
        },
        {
          "accountable": "hr",
          "due": {
            "amount": 5,
            "anchor": "notice",
            "unit": "days"
          },
          "how": {
            "en": "Go through the rows together with {employee}. Fill in for each row the day it was agreed. Ask HR whether everything is right.",
            "nl": "Loop de regels samen met {employee} door. Vul per regel de dag van de afspraak in. Vraag HR of alles klopt."
          },
          "key": "information.agreements",
          "kind": "table",
          "phase": "notify",
          "responsible": "manager",
          "table": "agreements",
          "title": {
            "en": "Record what was agreed about leaving",
            "nl": "Afspraken over vertrek vastleggen"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr",
            "ihh"
          ],
          "what": {
            "en": "Write one row per agreement: notice term, last working day, leave, bonus, handover tasks and hours. No amounts needed.",
            "nl": "Schrijf per afspraak één regel: opzegtermijn, laatste werkdag, verlof, bonus, taken en uren voor de overdracht. Bedragen zijn niet nodig."
          },
          "when": [
            [
              "!kind:death",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In the table below. {employee} and HR read it too, your team and the successor do not. The letter itself belongs in the personnel file.",
            "nl": "In de tabel hieronder. {employee} en HR lezen die ook, je team en de opvolger niet. De brief zelf hoort in het personeelsdossier."
          },
          "why": {
            "en": "Suppose {employee} counts on ten days'' leave and HR on five. Without a record, that only comes out at the final settlement.",
            "nl": "Stel: {employee} rekent op tien vrije dagen en HR op vijf. Zonder afspraak blijkt dat pas bij de eindafrekening."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "successor"
          ],
          "due": {
            "amount": 7,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "List your five biggest jobs. Put a name and a week next to each. Discuss it with {manager} and your successor.",
            "nl": "Noem je vijf grootste taken. Zet er een naam en een week achter. Bespreek het met {manager} en je opvolger."
          },
          "key": "information.plan",
          "kind": "task",
          "phase": "notify",
          "responsible": "employee",
          "title": {
            "en": "Make a handover plan",
            "nl": "Overdrachtsplan maken"
          },
          "what": {
            "en": "A short plan: which work goes to whom, and when? Allow two weeks, or a month for complex work.",
            "nl": "Een kort plan: welk werk gaat naar wie, en wanneer? Reken op twee weken, bij ingewikkeld werk op een maand."
          },
          "where": {
            "en": "Write the plan in the note below. Do you already have one? Then say where it is.",
            "nl": "Schrijf het plan in de notitie hieronder. Heb je al een plan? Noem dan de plek waar het staat."
          },
          "why": {
            "en": "Your successor wants to know which work arrives when. Without a plan everybody asks that in your last week.",
            "nl": "Je opvolger wil weten wanneer welk werk komt. Zonder plan vraagt iedereen dat in je laatste week."
          }
        },
        {
          "accountable": "manager",
          "due": {
            "amount": 7,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Call those who have not started. Has somebody no time? Then give the task to someone else now.",
            "nl": "Bel wie nog niets heeft gedaan. Heeft iemand geen tijd? Geef de taak dan nu aan een ander."
          },
          "key": "information.roles_clear",
          "kind": "task",
          "phase": "notify",
          "responsible": "manager",
          "title": {
            "en": "Check that everybody knows their tasks",
            "nl": "Nagaan of iedereen zijn taken kent"
          },
          "what": {
            "en": "Check that everybody has seen their tasks and says yes. Remove overlaps and put a name to tasks that nobody has.",
            "nl": "Ga na of iedereen zijn taken heeft gezien en ja zegt. Haal dubbele taken weg en geef losse taken een naam."
          },
          "when": [
            [
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "The division of tasks is under ‘Who does what’. Is the template wrong? Then tell {ihh}.",
            "nl": "De verdeling staat bij ‘Wie doet wat’. Zit de fout in het sjabloon? Zeg het dan tegen {ihh}."
          },
          "why": {
            "en": "HR waits for IT and IT waits for HR. Accounts then stay open for weeks and nobody notices.",
            "nl": "HR wacht op ICT en ICT wacht op HR. Dan blijven accounts weken open en merkt niemand het."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": -35,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Choose the three hardest tasks together. Let {employee} show one of them to the successor. Give extra hours for what is behind.",
            "nl": "Kies samen de drie lastigste taken. Laat {employee} er één voordoen aan de opvolger. Geef extra uren voor wat achterloopt."
          },
          "key": "information.second_talk",
          "kind": "task",
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Discuss progress early on",
            "nl": "Tussenstand vroeg samen bespreken"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "A short talk about the hardest work: who is learning it now, and what does not work yet? The second talk follows later.",
            "nl": "Een kort gesprek over het moeilijkste werk: wie leert het nu, en wat lukt nog niet? Het tweede gesprek volgt later."
          },
          "when": [
            [
              "flag:soleExpert",
              "!group:forced",
              "!kind:death",
              "!flag:unreachable",
              "!flag:alreadyGone"
            ],
            [
              "flag:officeHolder",
              "!group:forced",
              "!kind:death",
              "!flag:unreachable",
              "!flag:alreadyGone"
            ],
            [
              "kind:retirement",
              "!flag:unreachable",
              "!flag:alreadyGone"
            ],
            [
              "flag:soleExpert",
              "kind:internalMove",
              "!flag:unreachable"
            ],
            [
              "flag:officeHolder",
              "kind:internalMove",
              "!flag:unreachable"
            ]
          ],
          "where": {
            "en": "Note the date only. {employee} puts new agreements about the work in the handover plan.",
            "nl": "Noteer alleen de datum. Nieuwe afspraken over het werk zet {employee} in het overdrachtsplan."
          },
          "why": {
            "en": "Learning this work takes a successor weeks. If you only hear shortly before {lastDay} that it is stuck, it is too late.",
            "nl": "Dit werk leren kost een opvolger weken. Hoor je pas kort voor {lastDay} dat het vastzit, dan is het te laat."
          }
        },
        {
          "accountable": "manager",
          "choices": [
            {
              "en": "There is a successor or stand-in",
              "key": "named",
              "nl": "Er is een opvolger of vervanger"
            },
            {
              "en": "There will be nobody",
              "key": "nobody",
              "nl": "Er komt niemand"
            }
          ],
          "consulted": [
            "board"
          ],
          "due": {
            "amount": 10,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "person"
          ],
          "how": {
            "en": "See who has the time and ask that colleague in person. If you choose ‘nobody’, the successor''s tasks come to you.",
            "nl": "Kijk wie er tijd voor heeft en vraag het die collega zelf. Kies je ‘niemand’, dan krijg jij de taken van de opvolger."
          },
          "informed": [
            "employee",
            "colleague"
          ],
          "key": "information.successor",
          "kind": "task",
          "phase": "notify",
          "responsible": "manager",
          "title": {
            "en": "Name a successor or stand-in",
            "nl": "Opvolger of vervanger aanwijzen"
          },
          "what": {
            "en": "Name somebody for each part of the work. Is there nobody? Then record that too.",
            "nl": "Wijs voor elk deel van het werk iemand aan. Komt er niemand? Leg dat dan ook vast."
          },
          "where": {
            "en": "Choose the person below. Then tell the team yourself.",
            "nl": "Kies de persoon hieronder. Vertel het daarna zelf aan het team."
          },
          "why": {
            "en": "Somebody with a question is otherwise passed from colleague to colleague. Everyone says: that is not mine.",
            "nl": "Wie een vraag heeft, belt anders van collega naar collega. Iedereen zegt: dat is niet van mij."
          }
        },
        {
          "accountable": "board",
          "consulted": [
            "manager",
            "ihh"
          ],
          "due": {
            "amount": 10,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Ask {ihh} for a list of tasks, kinds of cases and archives. Go through it with the new managers. Leave no line empty.",
            "nl": "Vraag {ihh} om een lijst van taken, soorten zaken en archieven. Loop die door met de nieuwe leidinggevenden. Laat geen regel leeg."
          },
          "informed": [
            "employee"
          ],
          "key": "information.receiving_unit",
          "kind": "task",
          "phase": "notify",
          "responsible": "board",
          "title": {
            "en": "Choose the receiving unit for each task",
            "nl": "Ontvangende afdeling per taak kiezen"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr",
            "ihh",
            "board"
          ],
          "what": {
            "en": "Choose for each task which unit takes it over, with its cases and archive. Does a task end? Then say who looks after the archive.",
            "nl": "Kies per taak welke afdeling die overneemt, met de zaken en het archief erbij. Vervalt een taak? Zeg dan wie het archief beheert."
          },
          "when": [
            [
              "kind:reorganisation"
            ]
          ],
          "where": {
            "en": "Record the decision where your decisions are kept. Note the reference and the date below.",
            "nl": "Leg het besluit vast waar jullie besluiten staan. Noteer hieronder het kenmerk en de datum."
          },
          "why": {
            "en": "Somebody with an old case calls a unit that no longer exists. No team thinks the case is theirs.",
            "nl": "Iemand met een oude zaak belt een afdeling die niet meer bestaat. Geen enkel team vindt dat het zijn zaak is."
          }
        },
        {
          "accountable": "ihh",
          "consulted": [
            "employee",
            "manager"
          ],
          "due": {
            "amount": 10,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Talk for half an hour with somebody who knows the work well. Ask about decisions, promises, money and lists of names.",
            "nl": "Praat een half uur met iemand die het werk goed kent. Vraag naar besluiten, toezeggingen, geld en lijsten met namen."
          },
          "key": "information.ihh_intake",
          "kind": "task",
          "legal": {
            "en": "For government: under the Archiefwet (archives act) a selection list says what you keep and for how long.",
            "nl": "Voor de overheid: volgens de Archiefwet zegt een selectielijst wat je bewaart en hoe lang."
          },
          "links": [
            {
              "en": "Nationaal Archief (National Archives): knowledge base",
              "nl": "Nationaal Archief: Kennisbank"
            },
            {
              "en": "Leerhuis Informatiehuishouding (government learning centre)",
              "nl": "Leerhuis Informatiehuishouding"
            }
          ],
          "phase": "notify",
          "responsible": "ihh",
          "title": {
            "en": "Advise on what to keep, how and where",
            "nl": "Advies geven over bewaren"
          },
          "what": {
            "en": "Say what the team must keep, how and where. Also choose which retention rule applies to this dossier.",
            "nl": "Zeg wat het team moet bewaren, hoe en waar. Kies ook welke bewaarregel voor dit dossier geldt."
          },
          "when": [
            [
              "org:government"
            ],
            [
              "org:ihhPresent"
            ]
          ],
          "where": {
            "en": "Put your advice in the note. Do you work in government? Then name the category in the selection list.",
            "nl": "Zet je advies in de notitie. Werk je bij de overheid? Noem dan de categorie uit de selectielijst."
          },
          "why": {
            "en": "Five years from now a colleague has to explain a decision. They will look for the very papers that seem unimportant today.",
            "nl": "Over vijf jaar moet een collega een besluit uitleggen. Die zoekt precies de stukken die nu onbelangrijk lijken."
          }
        },
        {
          "accountable": "manager",
          "due": {
            "amount": -15,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Go through the open tasks together. Cut what is no longer needed and give extra hours if necessary.",
            "nl": "Neem samen de open taken door. Schrap wat niet meer hoeft en geef zo nodig extra uren."
          },
          "key": "information.progress_talk",
          "kind": "task",
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Discuss progress together",
            "nl": "Voortgang samen bespreken"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "A short talk about three things: what is finished, what is stuck and how is {employee}?",
            "nl": "Een kort gesprek over drie dingen: wat is af, wat zit vast en hoe gaat het met {employee}?"
          },
          "when": [
            [
              "!group:forced",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Note the date only. Personal things that {employee} tells you do not belong in this dossier.",
            "nl": "Noteer alleen de datum. Wat {employee} persoonlijk vertelt, hoort niet in dit dossier."
          },
          "why": {
            "en": "People who are nearly gone seldom say that they are behind. Halfway there you can still help {employee}.",
            "nl": "Wie bijna weg is, meldt zelden zelf dat het niet lukt. Halverwege kun jij {employee} nog helpen."
          }
        }
      ]
    },
    {
      "chapter": "matters",
      "items": [
        {
          "accountable": "manager",
          "consulted": [
            "successor"
          ],
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Look where your matters are: in a system, your task list, your calendar and last month''s sent mail. Start with matters that have a date.",
            "nl": "Kijk waar je zaken staan: in een systeem, je takenlijst, je agenda en verzonden mail van de laatste maand. Begin bij zaken met een datum."
          },
          "key": "information.open_cases",
          "kind": "table",
          "phase": "handover",
          "responsible": "employee",
          "table": "matters",
          "title": {
            "en": "Hand over running matters",
            "nl": "Lopende zaken overdragen"
          },
          "what": {
            "en": "Every matter that runs on after {lastDay}, including work you are behind with. Give its state, first step and deadline.",
            "nl": "Elke zaak die na {lastDay} doorloopt, ook werk waarmee je achterloopt. Noem stand, eerste stap en uiterste datum."
          },
          "where": {
            "en": "In the table, one matter per row. The papers stay with the case: only name the place here.",
            "nl": "In de tabel, één zaak per regel. De stukken blijven bij de zaak: noem hier alleen de plek."
          },
          "why": {
            "en": "Somebody calls about a matter your successor has never seen. Meanwhile the deadline passes.",
            "nl": "Iemand belt over een zaak die je opvolger niet kent. Ondertussen loopt de termijn af."
          }
        },
        {
          "accountable": "manager",
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Go through your calendar and deadlines for the next six weeks. Stop at ten points.",
            "nl": "Loop je agenda en termijnen van de komende zes weken na. Stop bij tien punten."
          },
          "key": "information.first_weeks",
          "kind": "table",
          "phase": "handover",
          "responsible": "employee",
          "table": "firstWeeks",
          "title": {
            "en": "Prepare the first weeks after you leave",
            "nl": "Eerste weken na vertrek voorbereiden"
          },
          "what": {
            "en": "What your successor has to do in the first weeks, with a date. Put the most important thing on top.",
            "nl": "Wat je opvolger de eerste weken moet doen, met een datum. Zet het belangrijkste bovenaan."
          },
          "where": {
            "en": "In the table. Will somebody other than your successor do it? Then add that name.",
            "nl": "In de tabel. Doet een ander dan je opvolger het? Zet die naam er dan bij."
          },
          "why": {
            "en": "On the first Monday your successor sees everything at once. Without an order, what is due on Wednesday is left undone.",
            "nl": "Je opvolger ziet op de eerste maandag alles tegelijk. Zonder volgorde blijft liggen wat woensdag klaar moet zijn."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "hr",
            "successor"
          ],
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date",
            "person"
          ],
          "how": {
            "en": "First tell your team members what you will discuss. Then talk for an hour with your successor, preferably with HR. About illness, say only what HR approves.",
            "nl": "Vertel je teamleden eerst wat je gaat bespreken. Praat daarna een uur met je opvolger, liefst met HR erbij. Over ziekte zeg je alleen wat HR goedvindt."
          },
          "key": "information.team_matters",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): share only what is needed for the work about team members.",
            "nl": "AVG: deel over teamleden alleen wat nodig is voor het werk."
          },
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Hand over your team''s matters in person",
            "nl": "Zaken van je team persoonlijk overdragen"
          },
          "visibleTo": [
            "employee",
            "manager",
            "successor",
            "hr"
          ],
          "what": {
            "en": "For each team member: the running appraisal, leave, and agreements on hours and growth. Only what the next manager really needs.",
            "nl": "Per teamlid: de lopende beoordeling, verlof, en afspraken over werktijd en groei. Alleen wat de volgende leidinggevende echt nodig heeft."
          },
          "when": [
            [
              "flag:directReports"
            ]
          ],
          "where": {
            "en": "In the talk itself, and in the personnel file at HR. Note here only the date and with whom.",
            "nl": "In het gesprek zelf, en in het personeelsdossier bij HR. Noteer hier alleen de datum en met wie."
          },
          "why": {
            "en": "The new manager knows nothing of the agreement about fewer hours. Your team member then has to ask for it again.",
            "nl": "De nieuwe leidinggevende weet niets van de afspraak over minder uren. Jouw teamlid moet er dan weer om vragen."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "finance",
            "legal"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Ask Finance and Legal what is in {employee}''s name. Let the change take effect straight after {lastDay}.",
            "nl": "Vraag Financiën en Juridisch wat op naam van {employee} staat. Laat de wijziging ingaan direct na {lastDay}."
          },
          "informed": [
            "successor"
          ],
          "key": "information.mandates",
          "kind": "task",
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Move mandates, budget and contracts",
            "nl": "Mandaat, budget en contracten overzetten"
          },
          "what": {
            "en": "Signing power, budget, contracts and project roles. Put everything in another name.",
            "nl": "Tekenbevoegdheid, budget, contracten en rollen in projecten. Zet alles op een andere naam."
          },
          "when": [
            [
              "flag:mandate"
            ]
          ],
          "where": {
            "en": "Have Finance and Legal update their registers. Put in the note what has changed.",
            "nl": "Laat Financiën en Juridisch hun registers aanpassen. Zet in de notitie wat er is veranderd."
          },
          "why": {
            "en": "A supplier waits for payment as long as nobody else may sign.",
            "nl": "Een leverancier wacht op zijn geld zolang niemand anders mag tekenen."
          }
        },
        {
          "accountable": "board",
          "consulted": [
            "employee",
            "finance"
          ],
          "due": {
            "amount": -7,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Go through the last year with {employee}, with the calendar at hand. Ask Finance which expenses are still open. Add what is missing.",
            "nl": "Loop met {employee} het laatste jaar na, met de agenda erbij. Vraag Financiën welke declaraties nog openstaan. Vul aan wat ontbreekt."
          },
          "key": "information.registers",
          "kind": "task",
          "phase": "handover",
          "responsible": "secretariat",
          "title": {
            "en": "Update the registers of gifts and expenses",
            "nl": "Registers van geschenken en declaraties bijwerken"
          },
          "visibleTo": [
            "employee",
            "hr",
            "ihh",
            "secretariat",
            "board",
            "finance"
          ],
          "what": {
            "en": "Gifts, trips, invitations, side positions and expenses up to and including {lastDay}.",
            "nl": "Geschenken, reizen, uitnodigingen, nevenfuncties en declaraties tot en met {lastDay}."
          },
          "when": [
            [
              "flag:officeHolder",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In the registers you already have. Put in the note up to which date they are correct.",
            "nl": "In de registers die jullie al hebben. Zet in de notitie tot welke datum ze kloppen."
          },
          "why": {
            "en": "A year from now a journalist asks about a trip or a gift. If it is not in the register, nobody can explain it any more.",
            "nl": "Over een jaar vraagt een journalist naar een reis of een cadeau. Staat het niet in het register, dan kan niemand het nog uitleggen."
          }
        }
      ]
    },
    {
      "chapter": "information",
      "items": [
        {
          "accountable": "ihh",
          "consulted": [
            "it"
          ],
          "due": {
            "amount": 1,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "In the app, open the privacy settings and switch the timer off. Check each group separately too.",
            "nl": "Open in de app de instellingen voor privacy en zet de timer uit. Kijk ook in elke groep apart."
          },
          "key": "information.chat_autodelete",
          "kind": "task",
          "legal": {
            "en": "Do you work in government? Then chats about your work fall under the Woo and the Archiefwet, even on a private phone.",
            "nl": "Werk je bij de overheid? Dan vallen chats over je werk onder de Woo en de Archiefwet, ook op een privételefoon."
          },
          "links": [
            {
              "en": "Nationaal Archief: knowledge base, on chat messages",
              "nl": "Nationaal Archief: Kennisbank, over chatberichten"
            }
          ],
          "phase": "notify",
          "provides": [
            "delete"
          ],
          "responsible": "employee",
          "title": {
            "en": "Turn off disappearing chats",
            "nl": "Automatisch wissen van chats uitzetten"
          },
          "what": {
            "en": "Turn off disappearing messages in every app you use to talk about work: WhatsApp, Signal and others.",
            "nl": "Zet verdwijnende berichten uit in elke app waarin je over werk praat: WhatsApp, Signal en andere."
          },
          "when": [
            [
              "flag:chat"
            ]
          ],
          "where": {
            "en": "On your work phone, and on your private phone if you chat about work there. Stuck? Ask IT.",
            "nl": "Op je werktelefoon, en op je privételefoon als je daar over werk chat. Lukt het niet? Vraag ICT."
          },
          "why": {
            "en": "A promise in a chat that disappears tonight is one that nobody can ask for later.",
            "nl": "Een toezegging in een chat die vannacht verdwijnt, kan niemand later nog opvragen."
          }
        },
        {
          "accountable": "ihh",
          "choices": [
            {
              "en": "Deleting is allowed",
              "key": "free",
              "nl": "Wissen mag"
            },
            {
              "en": "Delete nothing yet",
              "key": "hold",
              "nl": "Nog niets wissen"
            }
          ],
          "consulted": [
            "woo",
            "legal",
            "privacy"
          ],
          "due": {
            "amount": 5,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "choice",
            "note"
          ],
          "how": {
            "en": "Ask the lawyer and the privacy officer whether there is a request, claim, audit or inquiry. In government, ask the Woo coordinator too. Is your answer more than fourteen days old? Ask again.",
            "nl": "Vraag de jurist en de privacy officer of er een verzoek, claim, controle of onderzoek loopt. Bij de overheid vraag je ook de Woo-coördinator. Is je antwoord ouder dan veertien dagen? Vraag het opnieuw."
          },
          "informed": [
            "employee",
            "manager",
            "it"
          ],
          "key": "information.hold_check",
          "kind": "task",
          "legal": {
            "en": "For government: Woo (open government act) art. 4.1a. Keep documents that somebody has asked for.",
            "nl": "Voor de overheid: Woo artikel 4.1a. Stukken waar iemand om heeft gevraagd, moet je bewaren."
          },
          "phase": "notify",
          "provides": [
            "delete",
            "hold"
          ],
          "responsible": "ihh",
          "title": {
            "en": "Check whether destruction is allowed now",
            "nl": "Nagaan of vernietigen nu mag"
          },
          "what": {
            "en": "Check whether this information still has to stay: by a rule, or because somebody asked for it. Then choose whether deleting is allowed.",
            "nl": "Ga na of deze informatie nog moet blijven: volgens een regel, of omdat iemand erom vroeg. Kies daarna of wissen mag."
          },
          "when": [
            [
              "org:government"
            ],
            [
              "org:ihhPresent"
            ],
            [
              "flag:litigation"
            ],
            [
              "flag:destruction"
            ]
          ],
          "where": {
            "en": "Put only the reference in the note, no names. Is deleting not allowed? Then also set the legal hold on this dossier.",
            "nl": "Zet alleen het kenmerk in de notitie, geen namen. Mag wissen niet? Stel dan ook de bewaarplicht op dit dossier in."
          },
          "why": {
            "en": "Is there a complaint or an inquiry? Then the lawyer will ask for the very papers that may go now.",
            "nl": "Loopt er een klacht of onderzoek? Dan vraagt de jurist straks juist naar stukken die nu weg mogen."
          }
        },
        {
          "accountable": "ihh",
          "consulted": [
            "security"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "place",
            "date"
          ],
          "how": {
            "en": "Do this with {ihh}. Take the devices off the network and lock them away. Note times and numbers, and read nothing.",
            "nl": "Doe dit met {ihh} erbij. Haal de apparaten van het netwerk en berg ze op slot op. Noteer tijd en nummers, en lees niets."
          },
          "informed": [
            "privacy"
          ],
          "key": "information.freeze",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): keep only what is needed, for a purpose you have recorded.",
            "nl": "AVG: bewaar alleen wat nodig is, voor een doel dat je hebt vastgelegd."
          },
          "phase": "notify",
          "provides": [
            "delete",
            "wipe",
            "accountDelete"
          ],
          "responsible": "it",
          "title": {
            "en": "Freeze mailbox, drive and devices",
            "nl": "Mailbox, schijf en apparaten bevriezen"
          },
          "visibleTo": [
            "manager",
            "hr",
            "it",
            "ihh",
            "security",
            "privacy",
            "legal"
          ],
          "what": {
            "en": "Copy mailbox, drive and devices as they are now. Switch off every automatic deletion. Until then, do not reissue any device.",
            "nl": "Maak een kopie van mailbox, schijf en apparaten zoals ze nu zijn. Zet elke automatische wisopdracht uit. Geef tot die tijd geen apparaat opnieuw uit."
          },
          "when": [
            [
              "kind:summaryDismissal"
            ],
            [
              "flag:alreadyGone",
              "!kind:internalMove"
            ]
          ],
          "where": {
            "en": "In the place that {ihh} chooses. Only IT and {ihh} have access, nobody else. Tell the privacy officer.",
            "nl": "Op de plek die {ihh} aanwijst. Alleen ICT en {ihh} kunnen erbij, verder niemand. Vertel het de privacy officer."
          },
          "why": {
            "en": "Whoever prepares a laptop for somebody else may delete the only proof. The lawyer then has nothing left to show.",
            "nl": "Wie een laptop klaarmaakt voor een ander, wist misschien het enige bewijs. De jurist kan dan niets meer laten zien."
          }
        },
        {
          "accountable": "legal",
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Ask the lawyer for a reference and a short reason. Switch on the hold with that reference and the date. Give no details about the departure.",
            "nl": "Vraag de jurist om een kenmerk en een korte reden. Zet de stop aan met dat kenmerk en de datum. Noem geen details over het vertrek."
          },
          "informed": [
            "it",
            "hr"
          ],
          "key": "information.dispute_hold",
          "kind": "task",
          "phase": "notify",
          "provides": [
            "delete"
          ],
          "responsible": "ihh",
          "title": {
            "en": "Stop all destruction at once",
            "nl": "Vernietigen meteen stilzetten"
          },
          "visibleTo": [
            "manager",
            "hr",
            "it",
            "ihh",
            "legal"
          ],
          "what": {
            "en": "Switch on the hold on this dossier. Tell IT as well, for logs and backups.",
            "nl": "Zet op dit dossier de stop op vernietigen aan. Zeg het ook tegen ICT, voor logboeken en reservekopieën."
          },
          "when": [
            [
              "kind:summaryDismissal"
            ]
          ],
          "where": {
            "en": "The hold is on the dossier itself. Note the reference and the date below.",
            "nl": "De stop staat op het dossier zelf. Noteer hieronder het kenmerk en de datum."
          },
          "why": {
            "en": "The judge may ask for a message, a log or a rota. That very paper may be due for deletion tomorrow.",
            "nl": "De rechter kan vragen om een mail, logboek of rooster. Precies dat stuk kan morgen volgens schema verdwijnen."
          }
        },
        {
          "accountable": "ihh",
          "choices": [
            {
              "en": "The mailbox is kept permanently",
              "key": "permanent",
              "nl": "De mailbox blijft blijvend bewaard"
            },
            {
              "en": "The usual retention period applies",
              "key": "usual",
              "nl": "De gewone bewaartermijn geldt"
            }
          ],
          "consulted": [
            "hr",
            "archivist"
          ],
          "due": {
            "amount": 5,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "choice",
            "note"
          ],
          "how": {
            "en": "Note the post, its start date and its end date. Ask HR about earlier posts of {employee}. Have IT switch off deletion for this mailbox.",
            "nl": "Noteer de functie, de begindatum en de einddatum. Vraag HR naar eerdere functies van {employee}. Laat ICT wissen voor deze mailbox uitzetten."
          },
          "informed": [
            "it",
            "manager"
          ],
          "key": "information.key_function_register",
          "kind": "task",
          "legal": {
            "en": "Archiefwet (archives act): the selection list says for which posts the mail is kept permanently.",
            "nl": "Archiefwet: de selectielijst zegt van welke functies de mail blijvend blijft."
          },
          "links": [
            {
              "en": "Guide ‘Bewaren van e-mail Rijksoverheid’ (for central government)",
              "nl": "Handreiking Bewaren van e-mail Rijksoverheid (voor het Rijk)"
            }
          ],
          "phase": "notify",
          "provides": [
            "delete",
            "accountDelete"
          ],
          "responsible": "ihh",
          "title": {
            "en": "Record how long the mailbox is kept",
            "nl": "Bewaartermijn van de mailbox vastleggen"
          },
          "what": {
            "en": "Check whether this post is in the selection list or among the key functions. Then choose how long the mailbox stays.",
            "nl": "Ga na of deze functie in de selectielijst of bij de sleutelfuncties staat. Kies daarna hoe lang de mailbox blijft."
          },
          "when": [
            [
              "flag:keyFunction",
              "org:government",
              "!kind:leave"
            ],
            [
              "flag:officeHolder",
              "org:government",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In the register of key functions. Is there none yet? Then make one line and put its place in the note.",
            "nl": "In het register van sleutelfuncties. Is dat er nog niet? Maak dan één regel en zet de plek in de notitie."
          },
          "why": {
            "en": "Later a researcher wants to know how a decision came about. After the usual period IT has deleted that mail.",
            "nl": "Later wil een onderzoeker weten hoe een besluit ontstond. Na de gewone termijn heeft ICT die mail gewist."
          }
        },
        {
          "accountable": "ihh",
          "consulted": [
            "legal",
            "privacy"
          ],
          "due": {
            "amount": 2,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "note",
            "person"
          ],
          "how": {
            "en": "Ask {manager} for a list of cases, not of names. Tell the privacy officer of the plan before anybody opens anything. Log what was opened.",
            "nl": "Vraag {manager} om een lijst met zaken, niet met namen. Meld het plan aan de privacy officer voordat iemand iets opent. Houd bij wat open is gegaan."
          },
          "informed": [
            "hr",
            "it",
            "manager",
            "privacy"
          ],
          "key": "information.access_procedure",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): an employer looks into mail only for a clear purpose, and no further than necessary.",
            "nl": "AVG: een werkgever kijkt alleen in mail met een duidelijk doel, nooit verder dan nodig."
          },
          "phase": "notify",
          "responsible": "ihh",
          "title": {
            "en": "Record who searches the mailbox",
            "nl": "Vastleggen wie in de mailbox zoekt"
          },
          "visibleTo": [
            "manager",
            "hr",
            "it",
            "ihh",
            "privacy",
            "legal"
          ],
          "what": {
            "en": "Record the purpose, the period, who agreed and which two people search. Those are IT and you, never the manager.",
            "nl": "Leg vast: het doel, de periode, wie akkoord gaf en welke twee mensen zoeken. Dat zijn ICT en jij, nooit de leidinggevende."
          },
          "when": [
            [
              "kind:death"
            ],
            [
              "kind:summaryDismissal"
            ],
            [
              "flag:unreachable"
            ],
            [
              "flag:alreadyGone",
              "!kind:internalMove"
            ]
          ],
          "where": {
            "en": "Put the agreements in the note and choose who from IT takes part. Do not write down why {employee} is away.",
            "nl": "Zet de afspraken in de notitie en kies wie van ICT meedoet. Schrijf niet op waarom {employee} er niet is."
          },
          "why": {
            "en": "{employee} cannot look on. Without set rules a colleague reads private mail, and nobody can explain it later.",
            "nl": "{employee} kan niet meekijken. Zonder vaste regels leest een collega privémail, en kan niemand dat later uitleggen."
          }
        },
        {
          "accountable": "employee",
          "consulted": [
            "ihh"
          ],
          "due": {
            "amount": 5,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Search for names of family, shops and your bank. Send yourself what you want to keep, then delete it. Not sure, or is there a legal hold? Then delete nothing.",
            "nl": "Zoek op namen van familie, winkels en je bank. Stuur jezelf wat je wilt houden en verwijder het daarna. Twijfel je, of geldt er een bewaarplicht? Verwijder dan niets."
          },
          "key": "information.mail_private",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): an organisation keeps no more personal data than it needs.",
            "nl": "AVG: een organisatie bewaart niet meer persoonsgegevens dan nodig."
          },
          "links": [
            {
              "en": "E-learning ‘Slim omgaan met je e-mail’ (smart use of your e-mail)",
              "nl": "E-learning Slim omgaan met je e-mail"
            }
          ],
          "phase": "notify",
          "responsible": "employee",
          "title": {
            "en": "Take private mail out of the mailbox",
            "nl": "Privémail uit de mailbox halen"
          },
          "what": {
            "en": "Only mail that has nothing to do with your work: family, friends, purchases and clubs. Work mail stays.",
            "nl": "Alleen mail die niets met je werk te maken heeft: familie, vrienden, aankopen en verenigingen. Werkmail blijft staan."
          },
          "when": [
            [
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In your inbox, sent mail, folders and deleted mail. Not sure, or do you not know whether there is a legal hold? {ihh} will help you.",
            "nl": "In je postvak, verzonden mail, mappen en prullenbak. Twijfel je, of weet je niet of er een bewaarplicht geldt? {ihh} helpt je."
          },
          "why": {
            "en": "Whoever looks for a decision in your mailbox later will otherwise read your family''s mail too.",
            "nl": "Wie later in je mailbox een besluit zoekt, leest anders ook de mail van je familie."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "ihh"
          ],
          "due": {
            "amount": 14,
            "anchor": "notice",
            "unit": "days"
          },
          "how": {
            "en": "Look under ‘Recent’ in Word and Excel. Then check your phone, bag and cupboard. Choose what happens to each place.",
            "nl": "Kijk in Word en Excel bij ‘Recent’. Loop daarna je telefoon, tas en kast na. Kies per plek wat ermee gebeurt."
          },
          "key": "information.locations",
          "kind": "table",
          "legal": {
            "en": "AVG (GDPR): an organisation must know where it keeps data about people.",
            "nl": "AVG: een organisatie moet weten waar ze gegevens van mensen bewaart."
          },
          "phase": "notify",
          "responsible": "employee",
          "table": "locations",
          "title": {
            "en": "List the places with work information",
            "nl": "Plekken met werkinformatie noemen"
          },
          "what": {
            "en": "Every place with work information: systems, drives, mailbox, Teams, chats, phone, USB stick, paper and home.",
            "nl": "Elke plek met werkinformatie: systemen, schijven, mailbox, Teams, chats, telefoon, usb-stick, papier en thuis."
          },
          "where": {
            "en": "One row per place in the table. ‘Delete’ is a proposal: you delete nothing yourself yet. Not sure whether something must stay? Ask {ihh}.",
            "nl": "Eén regel per plek in de tabel. ‘Wissen’ is een voorstel: je wist zelf nog niets. Weet je niet of iets moet blijven? Vraag {ihh}."
          },
          "why": {
            "en": "Your successor looks in the usual places. Nobody finds that one folder on your desktop.",
            "nl": "Je opvolger zoekt op de bekende plekken. Die ene map op je bureaublad vindt niemand."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "it",
            "application"
          ],
          "due": {
            "amount": 14,
            "anchor": "notice",
            "unit": "days"
          },
          "how": {
            "en": "Look in each program under ‘My’ or ‘Manage’. Also ask IT for a list of what you own.",
            "nl": "Kijk in elk programma bij ‘Mijn’ of ‘Beheren’. Vraag ICT ook om een lijst waarop jij eigenaar bent."
          },
          "informed": [
            "ihh"
          ],
          "key": "information.ownership_list",
          "kind": "table",
          "phase": "notify",
          "responsible": "employee",
          "table": "owned",
          "title": {
            "en": "List what you own",
            "nl": "Opschrijven waar je eigenaar van bent"
          },
          "what": {
            "en": "Everything that is in your name in a program. Think of teams, channels, sites, forms, automated flows, dashboards, shared mailboxes, distribution lists, surveys and domain names.",
            "nl": "Alles wat in een programma op jouw naam staat. Denk aan teams, kanalen, sites, formulieren, automatische stromen, dashboards, gedeelde mailboxen, verzendlijsten, enquêtes en domeinnamen."
          },
          "where": {
            "en": "One row per thing in the table, with the link. You may add the new owner later.",
            "nl": "Eén regel per ding in de tabel, met de link. De nieuwe eigenaar mag je later invullen."
          },
          "why": {
            "en": "A sign-up form in your name may stop when your account is switched off. People who sign up then hear nothing.",
            "nl": "Een aanmeldformulier op jouw naam kan stoppen als je account uitgaat. Wie zich aanmeldt, hoort dan niets."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "ihh"
          ],
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "place"
          ],
          "how": {
            "en": "Give each document a name with subject and date. Put it with its case and fill in the fields. Do not delete the old copies yet.",
            "nl": "Geef elk document een naam met onderwerp en datum. Zet het bij de zaak en vul de velden in. Wis de oude kopieën nog niet."
          },
          "informed": [
            "successor"
          ],
          "key": "information.file_to_dms",
          "kind": "task",
          "legal": {
            "en": "Do you work in government? Woo art. 2.4 asks that documents are in order and easy to find.",
            "nl": "Werk je bij de overheid? Woo artikel 2.4 vraagt dat documenten geordend en goed te vinden zijn."
          },
          "links": [
            {
              "en": "Your own organisation''s guidelines",
              "nl": "Richtlijnen van je eigen organisatie"
            }
          ],
          "phase": "handover",
          "provides": [
            "delete"
          ],
          "responsible": "employee",
          "title": {
            "en": "Put work documents in the right system",
            "nl": "Werkdocumenten in het juiste systeem zetten"
          },
          "what": {
            "en": "Final versions, and drafts that show how a decision came about. Loose copies need not come along.",
            "nl": "Eindversies, en concepten die laten zien hoe een besluit ontstond. Losse kopieën hoeven niet mee."
          },
          "where": {
            "en": "In the system that holds the case, the document system or your team''s folder. Note that place below.",
            "nl": "In het systeem waar de zaak in staat, het documentsysteem of de map van je team. Noteer hieronder die plek."
          },
          "why": {
            "en": "A colleague has to explain your decision and finds three versions. Only you know which one counts.",
            "nl": "Een collega moet jouw besluit uitleggen en vindt drie versies. Welke geldt, weet alleen jij."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "ihh"
          ],
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "place"
          ],
          "how": {
            "en": "Sort by sender and start with your running matters. Is the whole thread below the last message? Then keep just that one.",
            "nl": "Sorteer op afzender en begin bij je lopende zaken. Staat het hele gesprek onder de laatste mail? Bewaar dan alleen die."
          },
          "informed": [
            "successor"
          ],
          "key": "information.mail_to_dossier",
          "kind": "task",
          "legal": {
            "en": "Do you work in government? Mail about your work falls under the Archiefwet and the Woo.",
            "nl": "Werk je bij de overheid? Mail over je werk valt onder de Archiefwet en de Woo."
          },
          "links": [
            {
              "en": "Nationaal Archief: knowledge base, on e-mail",
              "nl": "Nationaal Archief: Kennisbank, over e-mail"
            }
          ],
          "phase": "handover",
          "provides": [
            "delete"
          ],
          "responsible": "employee",
          "title": {
            "en": "File important mail with its case",
            "nl": "Belangrijke mail bij de zaak opslaan"
          },
          "what": {
            "en": "Mail with a decision, agreement, promise or attachment that belongs to a case.",
            "nl": "Mail met een besluit, afspraak, toezegging of bijlage die bij een zaak hoort."
          },
          "where": {
            "en": "With the case, in the system that holds it or in the document system. Note the place or the number below.",
            "nl": "Bij de zaak, in het systeem waar die in staat of in het documentsysteem. Noteer hieronder de plek of het nummer."
          },
          "why": {
            "en": "Your successor does not know a promise that is only in your mailbox. The person who got the promise counts on it.",
            "nl": "Een toezegging die alleen in jouw mailbox staat, kent je opvolger niet. Wie die toezegging kreeg, rekent er wel op."
          }
        },
        {
          "accountable": "ihh",
          "consulted": [
            "it"
          ],
          "due": {
            "amount": -7,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "place"
          ],
          "how": {
            "en": "Use ‘Export chat’ for each conversation, or take screenshots with name and date. Delete nothing yourself: {ihh} says when you may.",
            "nl": "Gebruik per gesprek ‘Chat exporteren’, of maak schermfoto''s met naam en datum. Wis zelf niets: {ihh} zegt wanneer dat mag."
          },
          "informed": [
            "woo"
          ],
          "key": "information.chat_export",
          "kind": "task",
          "legal": {
            "en": "Do you work in government? Woo and Archiefwet: a chat about a decision is also a document that you must be able to provide.",
            "nl": "Werk je bij de overheid? Woo en Archiefwet: ook een chat over een besluit is een document dat je moet kunnen geven."
          },
          "links": [
            {
              "en": "Informatiehuishouding.nl (RDDI), on chat messages",
              "nl": "Informatiehuishouding.nl (RDDI), over chatberichten"
            }
          ],
          "phase": "handover",
          "provides": [
            "delete"
          ],
          "responsible": "employee",
          "title": {
            "en": "Secure business chats",
            "nl": "Zakelijke chats veiligstellen"
          },
          "what": {
            "en": "Chats about decisions, agreements and cases, from WhatsApp, Signal, text messages and Teams. Not your private talks.",
            "nl": "Chats over besluiten, afspraken en zaken, uit WhatsApp, Signal, sms en Teams. Privégesprekken niet."
          },
          "when": [
            [
              "flag:chat"
            ]
          ],
          "where": {
            "en": "Put the export with its case and note the place below. IT helps if a device will not cooperate.",
            "nl": "Zet de export bij de zaak en noteer hieronder de plek. ICT helpt je bij een toestel dat niet meewerkt."
          },
          "why": {
            "en": "Does somebody ask for everything about a decision? Then the Woo coordinator needs your group chat too.",
            "nl": "Vraagt iemand om alle stukken over een besluit? Dan heeft de Woo-coördinator jouw groepschat ook nodig."
          }
        },
        {
          "accountable": "ihh",
          "choices": [
            {
              "en": "There are no work messages on it",
              "key": "none",
              "nl": "Er staan geen werkberichten op"
            },
            {
              "en": "I have handed over all work messages",
              "key": "handedOver",
              "nl": "Ik heb alle werkberichten overgedragen"
            }
          ],
          "consulted": [
            "ihh",
            "it"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "choice"
          ],
          "how": {
            "en": "Look in WhatsApp, Signal, text messages and your private mail. Search for colleagues, files and decisions. Found something? Export it first, then choose.",
            "nl": "Kijk in WhatsApp, Signal, sms en je privémail. Zoek op collega''s, dossiers en besluiten. Vind je iets? Exporteer het eerst en kies dan pas."
          },
          "informed": [
            "woo"
          ],
          "key": "information.private_phone_statement",
          "kind": "task",
          "legal": {
            "en": "Woo and Archiefwet: a work message on a private phone is also a government document.",
            "nl": "Woo en Archiefwet: een werkbericht op een privételefoon is ook een document van de overheid."
          },
          "links": [
            {
              "en": "Informatiehuishouding.nl (RDDI), on chat messages",
              "nl": "Informatiehuishouding.nl (RDDI), over chatberichten"
            }
          ],
          "phase": "handover",
          "provides": [
            "delete"
          ],
          "responsible": "employee",
          "title": {
            "en": "State what is on your private phone",
            "nl": "Verklaren wat op je privételefoon staat"
          },
          "what": {
            "en": "Choose: there are no work messages on your private phone, or you have handed all of them over. Private messages stay yours.",
            "nl": "Kies: er staan geen werkberichten op je privételefoon, of je hebt ze allemaal overgedragen. Privéberichten blijven van jou."
          },
          "when": [
            [
              "flag:officeHolder",
              "org:government",
              "!kind:leave",
              "!kind:death",
              "!kind:summaryDismissal",
              "!flag:unreachable",
              "!flag:alreadyGone"
            ],
            [
              "flag:officeHolder",
              "org:government",
              "kind:internalMove",
              "!flag:unreachable"
            ]
          ],
          "where": {
            "en": "Choose below. The messages themselves go with their case. {ihh} will help you.",
            "nl": "Kies hieronder. De berichten zelf zet je bij de zaak. {ihh} helpt je daarbij."
          },
          "why": {
            "en": "Somebody asks for all messages about a decision. The Woo coordinator cannot look in your own phone.",
            "nl": "Iemand vraagt om alle berichten over een besluit. De Woo-coördinator kan niet in jouw eigen telefoon kijken."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "it",
            "application"
          ],
          "due": {
            "amount": -7,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Add the new owner and let them make a change themselves. Does it work? Only then remove your own name.",
            "nl": "Voeg de nieuwe eigenaar toe en laat die zelf iets wijzigen. Lukt dat? Haal dan pas je eigen naam weg."
          },
          "informed": [
            "successor"
          ],
          "key": "information.ownership_transfer",
          "kind": "task",
          "needs": [
            "information.ownership_list"
          ],
          "phase": "handover",
          "provides": [
            "delete"
          ],
          "responsible": "employee",
          "rows": {
            "filled": [
              "newOwner",
              "transferredOn"
            ],
            "table": "owned"
          },
          "title": {
            "en": "Transfer ownership",
            "nl": "Eigenaarschap overdragen"
          },
          "what": {
            "en": "Give everything on your list at least one other owner. Fill in the name and the date.",
            "nl": "Geef alles uit je lijst minstens één andere eigenaar. Vul die naam en de datum in."
          },
          "where": {
            "en": "In the program itself, under members or permissions. Cannot move something? Ask IT or application management.",
            "nl": "In het programma zelf, bij leden of rechten. Kun je iets niet overzetten? Vraag ICT of functioneel beheer."
          },
          "why": {
            "en": "When IT deletes your account, your form or site may vanish. Colleagues you shared it with lose it too.",
            "nl": "Wist ICT jouw account, dan kan je formulier of site verdwijnen. Collega''s met wie je deelde, zijn het dan ook kwijt."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "ihh",
            "facilities"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "place"
          ],
          "how": {
            "en": "Make three piles: archive, successor and destroy. Put nothing in the ordinary paper bin yourself.",
            "nl": "Maak drie stapels: archief, opvolger en vernietigen. Gooi zelf niets bij het gewone oud papier."
          },
          "key": "information.paper",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.11, for government BIO2: what belongs to the organisation goes back when the work ends or changes.",
            "nl": "ISO 27002 5.11, voor de overheid BIO2: wat van de organisatie is, gaat terug als het werk stopt of verandert."
          },
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Hand in paper files",
            "nl": "Papieren stukken inleveren"
          },
          "what": {
            "en": "Paper in your cupboard, drawer, bag and at home: contracts, files, maps and notebooks.",
            "nl": "Papier in je kast, la, tas en thuis: contracten, dossiers, kaarten en notitieboeken."
          },
          "when": [
            [
              "flag:paper"
            ]
          ],
          "where": {
            "en": "Archive and destroy go to {ihh}. Note below where each pile is now.",
            "nl": "Archief en vernietigen gaan naar {ihh}. Noteer hieronder waar elke stapel nu ligt."
          },
          "why": {
            "en": "The colleague who gets your desk may throw out the pile in your drawer. The signed contract goes with it.",
            "nl": "De collega die jouw bureau krijgt, gooit de stapel in je la misschien weg. Ook het getekende contract."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "hr"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Search for the names of your team members. Send HR what belongs in the personnel file. Let HR decide about the rest and keep nothing.",
            "nl": "Zoek op de namen van je teamleden. Stuur HR wat in het personeelsdossier hoort. Laat HR over de rest beslissen en houd zelf niets."
          },
          "informed": [
            "ihh"
          ],
          "key": "information.staff_copies",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): copies about staff may not stay longer than necessary.",
            "nl": "AVG: kopieën over medewerkers mogen niet langer blijven dan nodig is."
          },
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Hand in your copies of staff papers",
            "nl": "Eigen kopieën van personeelsstukken inleveren"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr",
            "it",
            "ihh"
          ],
          "what": {
            "en": "Reports, appraisals, CVs, leave overviews and notes about your team members. In mail, on drives and on paper.",
            "nl": "Verslagen, beoordelingen, cv''s, verlofoverzichten en notities over je teamleden. In mail, op schijf en op papier."
          },
          "when": [
            [
              "flag:directReports",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "At HR, in the way HR tells you. Take nothing home or to a next job.",
            "nl": "Bij HR, op de manier die HR je vertelt. Neem niets mee naar huis of naar een volgende baan."
          },
          "why": {
            "en": "An old report about a team member is still on your drive. A colleague who searches there later will read it.",
            "nl": "Een oud verslag over een teamlid staat nog op jouw schijf. Een collega die daar later zoekt, leest het mee."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "it",
            "ihh"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Open one file in each place: seeing the folder is not enough. Skip mailbox, personal drive, phone and chats: answer no there. Does a shared place not open? Ask for access and try again.",
            "nl": "Open op elke plek één bestand: alleen de map zien is niet genoeg. Mailbox, persoonlijke schijf, telefoon en chats sla je over: zet daar nee. Gaat een gedeelde plek niet open? Vraag toegang en probeer het opnieuw."
          },
          "key": "information.successor_access",
          "kind": "task",
          "needs": [
            "information.locations"
          ],
          "phase": "handover",
          "responsible": "successor",
          "rows": {
            "filled": [
              "successorCanOpen"
            ],
            "table": "locations"
          },
          "title": {
            "en": "Check access to every place",
            "nl": "Toegang tot alle plekken controleren"
          },
          "what": {
            "en": "Open every shared place on the list yourself, with your own account. Answer yes or no for each.",
            "nl": "Open zelf elke gedeelde plek uit de lijst, met je eigen account. Zet per plek ja of nee."
          },
          "where": {
            "en": "The places are in the chapter ‘Information in its place’. Ask IT for access; have a cupboard opened for you.",
            "nl": "De plekken staan in het hoofdstuk ‘Informatie op zijn plek’. Toegang vraag je aan ICT, een kast laat je openen."
          },
          "why": {
            "en": "If you only find out during an urgent question that a folder is locked, everybody waits until IT has time.",
            "nl": "Merk je pas bij een spoedvraag dat een map dicht is? Dan wacht iedereen tot ICT tijd heeft."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "ihh",
            "privacy"
          ],
          "due": {
            "amount": -3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Sort by date and start with this year. Put what can go in the list of places as ‘Delete’. Delete no work yourself yet: {ihh} says whether you may.",
            "nl": "Sorteer op datum en begin bij dit jaar. Zet wat weg kan als ‘Wissen’ in de lijst met plekken. Wis zelf nog geen werk: {ihh} zegt of het mag."
          },
          "key": "information.personal_drive",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): a list with personal data does not belong in a place that nobody looks after.",
            "nl": "AVG: een lijst met persoonsgegevens hoort niet op een plek die niemand beheert."
          },
          "needs": [
            "information.file_to_dms"
          ],
          "phase": "handover",
          "provides": [
            "delete"
          ],
          "responsible": "employee",
          "title": {
            "en": "Clear personal storage",
            "nl": "Persoonlijke opslag opruimen"
          },
          "what": {
            "en": "Personal drive, OneDrive, desktop and downloads. Move work, say what can go and report lists with personal data.",
            "nl": "Persoonlijke schijf, OneDrive, bureaublad en downloads. Verplaats werk, noem wat weg kan en meld lijsten met persoonsgegevens."
          },
          "when": [
            [
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "Work goes to its case or your team''s folder. Report a list with personal data to the privacy officer.",
            "nl": "Werk gaat naar de zaak of de map van je team. Een lijst met persoonsgegevens meld je bij de privacy officer."
          },
          "why": {
            "en": "Only you can see your personal drive. If a report is kept there, a colleague will end up writing it again.",
            "nl": "Op je persoonlijke schijf kan alleen jij kijken. Het rapport dat daar staat, maakt een collega straks opnieuw."
          }
        },
        {
          "accountable": "ihh",
          "consulted": [
            "employee",
            "it"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "place"
          ],
          "how": {
            "en": "Ask {employee} to mark private appointments as private. Then export the calendar per year. Check that no decision list is missing.",
            "nl": "Vraag {employee} om privéafspraken als privé te merken. Exporteer daarna de agenda per jaar. Kijk of er geen besluitenlijst ontbreekt."
          },
          "key": "information.calendar_keep",
          "kind": "task",
          "legal": {
            "en": "Archiefwet (archives act): for these posts the calendar is often kept too. The selection list says which.",
            "nl": "Archiefwet: van deze functies blijft vaak ook de agenda bewaard. De selectielijst zegt welke."
          },
          "phase": "handover",
          "provides": [
            "delete",
            "accountDelete"
          ],
          "responsible": "secretariat",
          "title": {
            "en": "Keep the calendar and decision lists",
            "nl": "Agenda en besluitenlijsten bewaren"
          },
          "what": {
            "en": "The whole work calendar and all decision lists from the time in this post. Private appointments are not part of it.",
            "nl": "De hele werkagenda en alle besluitenlijsten uit de tijd van deze functie. Privéafspraken horen er niet bij."
          },
          "when": [
            [
              "flag:keyFunction",
              "org:government",
              "!kind:leave"
            ],
            [
              "flag:officeHolder",
              "org:government",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In the system that {ihh} chooses, under this post. Note the place below.",
            "nl": "In het systeem dat {ihh} aanwijst, bij deze functie. Noteer hieronder de plek."
          },
          "why": {
            "en": "A committee later asks who was at which meeting. Only the calendar shows that, and it goes with the account.",
            "nl": "Een commissie vraagt later wie bij welk overleg zat. Alleen de agenda laat dat zien, en die verdwijnt met het account."
          }
        },
        {
          "accountable": "employee",
          "due": {
            "amount": -3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Copy them to your own storage and open three to check. Only then delete them and sign out. Not sure, or is there a legal hold? Then delete nothing.",
            "nl": "Kopieer ze naar je eigen opslag en open er drie om te kijken. Verwijder ze dan pas en log uit. Twijfel je, of geldt er een bewaarplicht? Verwijder dan niets."
          },
          "key": "information.own_data",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): your private data should not stay behind in work programs.",
            "nl": "AVG: je privégegevens horen niet achter te blijven in programma''s van je werk."
          },
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Take or remove your own private data",
            "nl": "Eigen privégegevens meenemen of verwijderen"
          },
          "what": {
            "en": "Only what is private: files, photos, contacts, saved passwords and your profile in work programs. Work files stay here.",
            "nl": "Alleen wat privé is: bestanden, foto''s, contacten, opgeslagen wachtwoorden en je profiel in werkprogramma''s. Bestanden van je werk blijven hier."
          },
          "when": [
            [
              "group:leaving",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Look on laptop, phone, OneDrive and in the browser. Not sure whether a file is yours? {ihh} will help you.",
            "nl": "Kijk op laptop, telefoon, OneDrive en in de browser. Twijfel je of een bestand van jou is? {ihh} helpt je."
          },
          "why": {
            "en": "IT will wipe your laptop and phone. You cannot get your own photos and contacts back after that.",
            "nl": "ICT maakt je laptop en telefoon leeg. Je eigen foto''s en contacten krijg je daarna niet meer terug."
          }
        },
        {
          "accountable": "contract",
          "consulted": [
            "privacy",
            "employee",
            "manager"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "First ask for everything back and let {manager} check that it is complete. Only then ask for deletion. Is there a hold? Then wait with that part.",
            "nl": "Vraag eerst alles terug en laat {manager} kijken of het compleet is. Vraag dan pas om wissen. Geldt er een stop op vernietigen? Wacht dan met dat deel."
          },
          "key": "information.external_data",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR) art. 28: whoever processes data for somebody else returns or deletes it at the end.",
            "nl": "AVG artikel 28: wie gegevens voor een ander verwerkt, geeft die aan het eind terug of wist ze."
          },
          "needs": [
            "@hold"
          ],
          "phase": "close",
          "responsible": "contract",
          "title": {
            "en": "Have data held elsewhere returned",
            "nl": "Gegevens buiten de organisatie laten teruggeven"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr",
            "ihh",
            "privacy",
            "contract"
          ],
          "what": {
            "en": "Ask for a written statement: all data has been returned and then deleted. Copies, backups and private devices too.",
            "nl": "Vraag een schriftelijke verklaring: alle gegevens zijn terug en daarna gewist. Ook van kopieën, back-ups en privéapparaten."
          },
          "when": [
            [
              "kind:hireEnd"
            ],
            [
              "kind:secondmentEnd"
            ]
          ],
          "where": {
            "en": "Keep the statement with the contract. Note the reference and the date below. If in doubt, ask the privacy officer.",
            "nl": "Bewaar de verklaring bij het contract. Noteer hieronder het kenmerk en de datum. Vraag bij twijfel de privacy officer."
          },
          "why": {
            "en": "A list of names on another company''s laptop still exists after {lastDay}. If it leaks, you have to call all those people.",
            "nl": "Een lijst met namen op de laptop van een ander bedrijf blijft bestaan na {lastDay}. Bij een lek moet jij al die mensen bellen."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee",
            "archivist"
          ],
          "due": {
            "amount": -3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Copy the places marked ‘Delete’. Let somebody other than the proposer decide. After deleting, fill in the date and the method.",
            "nl": "Neem de plekken met ‘Wissen’ over. Laat een ander besluiten dan wie het voorstelt. Vul na het wissen datum en manier in."
          },
          "informed": [
            "manager"
          ],
          "key": "information.destroy_list",
          "kind": "table",
          "legal": {
            "en": "For government: Archiefbesluit art. 8. Record what you destroy, on what ground and in what way.",
            "nl": "Voor de overheid: Archiefbesluit artikel 8. Leg vast wat je vernietigt, waarom het mag en hoe je het doet."
          },
          "links": [
            {
              "en": "Nationaal Archief: declaration of destruction",
              "nl": "Nationaal Archief: verklaring van vernietiging"
            },
            {
              "en": "Your organisation''s selection list",
              "nl": "Selectielijst van je organisatie"
            }
          ],
          "needs": [
            "@hold"
          ],
          "phase": "handover",
          "provides": [
            "delete"
          ],
          "responsible": "ihh",
          "table": "destruction",
          "title": {
            "en": "Record what is to be destroyed",
            "nl": "Vastleggen wat vernietigd wordt"
          },
          "what": {
            "en": "For each group of papers: what, which period, how much, on what ground and who decides.",
            "nl": "Per groep stukken: wat, welke periode, hoeveel, op welke grond en wie besluit."
          },
          "when": [
            [
              "org:government"
            ],
            [
              "flag:destruction"
            ]
          ],
          "where": {
            "en": "In the table below, without people''s names. Is deleting not allowed yet? Then this list waits.",
            "nl": "In de tabel hieronder, zonder namen van mensen. Mag wissen nog niet? Dan wacht deze lijst."
          },
          "why": {
            "en": "If somebody asks later for a paper that is gone, your colleague must be able to show why.",
            "nl": "Vraagt iemand later naar een stuk dat weg is, dan moet je collega kunnen laten zien waarom."
          }
        },
        {
          "accountable": "ihh",
          "consulted": [
            "archivist",
            "manager"
          ],
          "due": {
            "amount": -20,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "place"
          ],
          "how": {
            "en": "Go through drives, systems and cupboards with somebody who knows them. Have both units agree. Then change the rights.",
            "nl": "Loop schijven, systemen en kasten langs met iemand die ze kent. Laat beide afdelingen akkoord geven. Pas daarna de rechten aan."
          },
          "informed": [
            "successor"
          ],
          "key": "information.archive_transfer",
          "kind": "task",
          "legal": {
            "en": "For government: Archiefwet (archives act). If a task moves, it must be settled who looks after the archive.",
            "nl": "Voor de overheid: Archiefwet. Gaat een taak over, dan moet vaststaan wie voor het archief zorgt."
          },
          "needs": [
            "information.receiving_unit"
          ],
          "phase": "handover",
          "provides": [
            "delete"
          ],
          "responsible": "ihh",
          "title": {
            "en": "Transfer the archive to the new unit",
            "nl": "Archief overdragen aan de nieuwe afdeling"
          },
          "visibleTo": [
            "employee",
            "manager",
            "successor",
            "hr",
            "ihh",
            "board",
            "archivist"
          ],
          "what": {
            "en": "A list of every archive that moves: what, which years, how much and where. Paper and team mailboxes too.",
            "nl": "Een lijst van elk archief dat verhuist: wat, welke jaren, hoeveel en waar. Ook papier en mailboxen van een team."
          },
          "when": [
            [
              "kind:reorganisation",
              "org:government"
            ],
            [
              "kind:reorganisation",
              "org:ihhPresent"
            ]
          ],
          "where": {
            "en": "Keep the list with the archive and note the place below. The archivist can advise.",
            "nl": "Bewaar de lijst bij het archief en noteer hieronder de plek. De archivaris denkt mee."
          },
          "why": {
            "en": "The new unit gets questions about decisions from before its time. Without a list it does not know what there is.",
            "nl": "De nieuwe afdeling krijgt vragen over besluiten van vóór haar tijd. Zonder lijst weet zij niet wat er is."
          }
        },
        {
          "accountable": "ihh",
          "consulted": [
            "employee",
            "manager"
          ],
          "due": {
            "amount": -2,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Use only what the row says, without help. Still looking after five minutes? Then the row is not good enough.",
            "nl": "Gebruik alleen wat in de regel staat, zonder hulp. Zoek je langer dan vijf minuten? Dan is de regel niet goed genoeg."
          },
          "key": "information.final_check",
          "kind": "task",
          "phase": "handover",
          "responsible": "ihh",
          "title": {
            "en": "Spot-check that information can be found",
            "nl": "Steekproef doen op vindbaarheid"
          },
          "what": {
            "en": "Pick five rows from the tables and look them up yourself. Check that the personal places are empty too.",
            "nl": "Kies vijf regels uit de tabellen en zoek ze zelf op. Kijk ook of de persoonlijke plekken leeg zijn."
          },
          "when": [
            [
              "org:government"
            ],
            [
              "org:ihhPresent"
            ]
          ],
          "where": {
            "en": "Note what you looked for and what you found. Return a mistake to whoever wrote the row, or to {manager}.",
            "nl": "Noteer wat je zocht en wat je vond. Geef een fout terug aan wie de regel schreef, of aan {manager}."
          },
          "why": {
            "en": "A list can be right while the folder is empty. Whoever gets the next case finds out too late.",
            "nl": "Een lijst kan kloppen terwijl de map leeg is. Wie de volgende zaak krijgt, ontdekt dat te laat."
          }
        },
        {
          "accountable": "ihh",
          "due": {
            "amount": 1,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "After saving, compare the number of messages and the oldest and newest date. Do not read the mail yourself.",
            "nl": "Vergelijk na het opslaan het aantal mails en de oudste en nieuwste datum. Lees de mail zelf niet."
          },
          "informed": [
            "manager"
          ],
          "key": "information.mailbox_secure",
          "kind": "task",
          "legal": {
            "en": "For government: mail about the work falls under the Archiefwet and the Woo.",
            "nl": "Voor de overheid: mail over het werk valt onder de Archiefwet en de Woo."
          },
          "links": [
            {
              "en": "Guide ‘Bewaren van e-mail Rijksoverheid’ (for central government)",
              "nl": "Handreiking Bewaren van e-mail Rijksoverheid (voor het Rijk)"
            }
          ],
          "phase": "after",
          "provides": [
            "accountDelete"
          ],
          "responsible": "it",
          "title": {
            "en": "Secure the mailbox",
            "nl": "Mailbox veiligstellen"
          },
          "what": {
            "en": "Keep the mailbox as the organisation''s mail rules ask. Do you work in government? Also note whether this is a key function.",
            "nl": "Bewaar de mailbox zoals de mailregels van de organisatie vragen. Werk je bij de overheid? Noteer ook of dit een sleutelfunctie is."
          },
          "when": [
            [
              "!kind:internalMove",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In the place that {ihh} chooses. Note that place, the date and who may have access.",
            "nl": "Op de plek die {ihh} aanwijst. Noteer die plek, de datum en wie erbij mag."
          },
          "why": {
            "en": "If the account goes first, the lawyer will later lack the proof of an agreement.",
            "nl": "Gaat het account eerst weg, dan mist de jurist later het bewijs van een afspraak."
          }
        },
        {
          "accountable": "ihh",
          "consulted": [
            "it"
          ],
          "due": {
            "amount": 1,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Compare the date with HR. Ask IT whether storage can be separate from that day. Mail of the old post keeps the old retention period.",
            "nl": "Vergelijk de datum met HR. Vraag ICT of de opslag vanaf die dag apart kan. Mail van de oude functie houdt de oude bewaartermijn."
          },
          "informed": [
            "manager"
          ],
          "key": "information.function_change",
          "kind": "task",
          "phase": "close",
          "responsible": "ihh",
          "title": {
            "en": "Note the change of post for the mail",
            "nl": "Wisseling van functie bij mail noteren"
          },
          "what": {
            "en": "Note the old post, the new post and the day of the change. Is either of them a key function? Note that too.",
            "nl": "Noteer de oude functie, de nieuwe functie en de dag van de wisseling. Is een van beide een sleutelfunctie? Noteer dat ook."
          },
          "when": [
            [
              "kind:internalMove",
              "org:mail=rijk"
            ],
            [
              "kind:internalMove",
              "flag:keyFunction",
              "org:government"
            ],
            [
              "kind:internalMove",
              "flag:officeHolder",
              "org:government"
            ]
          ],
          "where": {
            "en": "In the overview of posts and mailboxes that you keep. Put in the note where it is.",
            "nl": "In het overzicht van functies en mailboxen dat jij beheert. Zet in de notitie waar dat staat."
          },
          "why": {
            "en": "{employee} takes the mailbox along. In some years nobody can see which mail belongs to which post.",
            "nl": "{employee} neemt de mailbox mee. Over jaren ziet niemand meer welke mail bij welke functie hoort."
          }
        }
      ]
    },
    {
      "chapter": "contacts",
      "items": [
        {
          "accountable": "manager",
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "For each client, put in the care file what you promised and who takes over. Agree with {manager} who tells them. Then take your successor along on a visit and introduce them yourself.",
            "nl": "Zet per cliënt in het zorgdossier wat je beloofde en wie het overneemt. Spreek met {manager} af wie het vertelt. Neem je opvolger daarna mee op bezoek en stel die zelf voor."
          },
          "key": "information.care_clients",
          "kind": "table",
          "legal": {
            "en": "AVG (GDPR): pass on only what your successor needs for the work.",
            "nl": "AVG: geef alleen door wat je opvolger nodig heeft voor het werk."
          },
          "phase": "handover",
          "responsible": "employee",
          "rows": {
            "table": "contacts",
            "where": {
              "relation": [
                "client",
                "family"
              ]
            }
          },
          "table": "contacts",
          "title": {
            "en": "Hand over client and family contacts",
            "nl": "Contact met cliënten en familie overdragen"
          },
          "what": {
            "en": "Your clients and their families: who takes over, who tells them, and what did you promise? Your care partners too, such as the GP and the pharmacy.",
            "nl": "Je cliënten en hun familie: wie neemt hen over, wie vertelt het, en wat heb je beloofd? Ook je zorgpartners, zoals huisarts en apotheek."
          },
          "when": [
            [
              "flag:careClients"
            ]
          ],
          "where": {
            "en": "Names, numbers and promises of clients and families go in the care file, never in this program. Put one row here: ‘clients and families: see the care file’, with who takes over. Choose ‘Client or resident’ for it. Care partners go with the other contacts.",
            "nl": "Namen, nummers en beloftes van cliënten en familie staan in het zorgdossier, nooit in dit programma. Zet hier één regel: ‘cliënten en familie: staat in het zorgdossier’, met wie overneemt. Kies daarbij ‘Cliënt of bewoner’. Zorgpartners zet je bij de andere contacten."
          },
          "why": {
            "en": "A resident who sees you every week does not understand why you stay away. Family then do not know whom to call.",
            "nl": "Een bewoner die jou elke week ziet, snapt niet waarom je wegblijft. Familie weet dan niet wie ze moet bellen."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "successor"
          ],
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Bring each file up to date now, and then after every shift. Discuss with your successor what is going on for each client this month. Are you a case manager? Put the new name in the care system.",
            "nl": "Werk elk dossier nu bij, en daarna na elke dienst. Bespreek per cliënt met je opvolger wat deze maand speelt. Ben je casemanager? Zet in het zorgsysteem de nieuwe naam."
          },
          "key": "information.care_plans",
          "kind": "task",
          "legal": {
            "en": "Wgbo (medical treatment act): only those involved in the treatment or care may look in the file.",
            "nl": "Wgbo: alleen wie bij de behandeling of zorg betrokken is, mag in het dossier kijken."
          },
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Hand over care files and your focus area",
            "nl": "Zorgdossiers en aandachtsgebied overdragen"
          },
          "what": {
            "en": "Reports, care plans, reviews and incident reports in your name. Your focus area too, and your tasks as a case manager if you are one.",
            "nl": "Rapportages, zorgplannen, evaluaties en meldingen van incidenten op jouw naam. Ook je aandachtsgebied, en je taken als casemanager als je dat bent."
          },
          "when": [
            [
              "flag:careClients"
            ]
          ],
          "where": {
            "en": "Everything about clients is in the care file, never in this program. Only say here that it is done.",
            "nl": "Alles over cliënten staat in het zorgdossier, nooit in dit programma. Zeg hier alleen dat het klaar is."
          },
          "why": {
            "en": "A client gets the wrong care if only you know what was last agreed.",
            "nl": "Een cliënt krijgt de verkeerde zorg als alleen jij de laatste afspraak kent."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "successor"
          ],
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Introduce your successor in a three-way talk or a short mail. Start with those you speak to weekly.",
            "nl": "Stel je opvolger voor in een gesprek met drie mensen of een korte mail. Begin bij wie je wekelijks spreekt."
          },
          "key": "information.contacts",
          "kind": "table",
          "phase": "handover",
          "responsible": "employee",
          "rows": {
            "table": "contacts",
            "where": {
              "relation": [
                "external",
                "internal"
              ]
            }
          },
          "table": "contacts",
          "title": {
            "en": "Hand over and introduce contacts",
            "nl": "Contacten overdragen en voorstellen"
          },
          "what": {
            "en": "The people who make your work succeed, inside and outside. Say what it is about, what was agreed and who takes over.",
            "nl": "De mensen die je werk laten lukken, binnen en buiten. Noem waarvoor, welke afspraken en wie het overneemt."
          },
          "where": {
            "en": "In the table, with work e-mail or work phone. Do not put private numbers in it.",
            "nl": "In de tabel, met werkmail of werktelefoon. Zet er geen privénummers in."
          },
          "why": {
            "en": "A supplier who has never spoken to your successor will not call when something goes wrong.",
            "nl": "Een leverancier die je opvolger nooit sprak, belt niet als er iets misgaat."
          }
        }
      ]
    },
    {
      "chapter": "knowledge",
      "items": [
        {
          "accountable": "manager",
          "consulted": [
            "colleague"
          ],
          "due": {
            "amount": 14,
            "anchor": "notice",
            "unit": "days"
          },
          "how": {
            "en": "Ask colleagues: what do you come to me for? Think of your holiday too: what was left undone?",
            "nl": "Vraag collega''s: waarvoor komen jullie naar mij? Denk ook aan je vakantie: wat bleef toen liggen?"
          },
          "informed": [
            "successor"
          ],
          "key": "information.unique_knowledge",
          "kind": "table",
          "phase": "notify",
          "responsible": "employee",
          "table": "knowledge",
          "title": {
            "en": "Write down what only you know",
            "nl": "Opschrijven wat alleen jij weet"
          },
          "what": {
            "en": "What only you know or can do: tricks, old agreements and sensitive points. Say who learns each one.",
            "nl": "Wat alleen jij weet of kunt: trucs, oude afspraken en gevoelige punten. Noem per punt wie het leert."
          },
          "where": {
            "en": "Briefly in the table. Put long explanations in your team''s folder, with the link. Never write down passwords.",
            "nl": "Kort in de tabel. Lange uitleg zet je in de map van je team, met de link erbij. Schrijf nooit wachtwoorden op."
          },
          "why": {
            "en": "Perhaps only you know which step makes the system hang. Otherwise your successor spends days finding out.",
            "nl": "Misschien weet alleen jij welke stap het systeem laat vastlopen. Je opvolger zoekt daar anders dagen naar."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee",
            "successor"
          ],
          "due": {
            "amount": -90,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Start with work that comes once a year. Let the successor first watch, then do it together, then alone. Make time in both calendars.",
            "nl": "Begin met werk dat één keer per jaar komt. Laat de opvolger eerst kijken, dan samen doen, dan alleen. Maak tijd vrij in beide agenda''s."
          },
          "key": "information.knowledge_plan",
          "kind": "task",
          "needs": [
            "information.successor"
          ],
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Plan the handing over of knowledge by month",
            "nl": "Kennisoverdracht per maand plannen"
          },
          "what": {
            "en": "A list per month: who learns which work from {employee}, and from when does that colleague do it alone?",
            "nl": "Een lijst per maand: wie leert welk werk van {employee}, en vanaf wanneer doet die collega het alleen?"
          },
          "when": [
            [
              "kind:retirement",
              "!flag:unreachable",
              "!flag:alreadyGone"
            ],
            [
              "flag:soleExpert",
              "!kind:death",
              "!kind:summaryDismissal",
              "!flag:unreachable",
              "!flag:alreadyGone"
            ],
            [
              "flag:soleExpert",
              "kind:internalMove",
              "!flag:unreachable"
            ]
          ],
          "where": {
            "en": "Put the plan per month in the note. Single days and talks are under ‘Plan shadowing and a handover talk’.",
            "nl": "Zet het plan per maand in de notitie. Losse dagen en gesprekken staan bij ‘Meelopen en overdrachtsgesprek plannen’."
          },
          "why": {
            "en": "Years of experience do not fit into two weeks. The successor will do the yearly work for the first time, and alone.",
            "nl": "Jaren ervaring passen niet in twee weken. De opvolger doet het jaarwerk straks voor het eerst, en alleen."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee",
            "successor"
          ],
          "due": {
            "amount": -15,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Choose days with real work, such as a meeting or a month-end closing. Use the talk to discuss the first weeks too.",
            "nl": "Kies dagen met echt werk, zoals een overleg of een maandafsluiting. Bespreek in het gesprek ook de eerste weken."
          },
          "informed": [
            "colleague"
          ],
          "key": "information.warm_handover",
          "kind": "table",
          "needs": [
            "information.successor"
          ],
          "phase": "handover",
          "responsible": "manager",
          "table": "sessions",
          "title": {
            "en": "Plan shadowing and a handover talk",
            "nl": "Meelopen en overdrachtsgesprek plannen"
          },
          "what": {
            "en": "Plan a few days of shadowing and at least one talk with {employee} and the successor together.",
            "nl": "Plan een paar dagen meelopen en minstens één gesprek met {employee} en de opvolger samen."
          },
          "where": {
            "en": "Each day and each talk is a row in the table. Fill in afterwards whether it took place.",
            "nl": "Elke dag en elk gesprek is een regel in de tabel. Vul achteraf in of het doorging."
          },
          "why": {
            "en": "{employee} does many things without thinking. The successor only notices them by joining in.",
            "nl": "{employee} doet veel zonder erbij na te denken. De opvolger ziet dat alleen door mee te lopen."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "secretariat"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Let a colleague make a new series, then end yours. Look back twelve months for the yearly work.",
            "nl": "Laat een collega een nieuwe reeks maken en laat die van jou dan stoppen. Kijk twaalf maanden terug voor het jaarwerk."
          },
          "informed": [
            "successor"
          ],
          "key": "information.meetings",
          "kind": "table",
          "phase": "handover",
          "responsible": "employee",
          "table": "recurring",
          "title": {
            "en": "Hand over recurring meetings",
            "nl": "Terugkerende afspraken overdragen"
          },
          "what": {
            "en": "Regular meetings, reports and other work that comes back every week, month or year.",
            "nl": "Vaste overleggen, rapporten en ander werk dat elke week, maand of elk jaar terugkomt."
          },
          "where": {
            "en": "In the table. Ask the secretariat to move the rooms and meeting links.",
            "nl": "In de tabel. Vraag het secretariaat om de zalen en vergaderlinks over te zetten."
          },
          "why": {
            "en": "Nobody can change a series in your name after {lastDay}. Colleagues then turn up for a meeting that is off.",
            "nl": "Een reeks op jouw naam kan na {lastDay} niemand wijzigen. Collega''s komen dan voor niets naar het overleg."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "it",
            "colleague"
          ],
          "due": {
            "amount": 1,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Ask IT for a list of times and participants, without content. Phone those who come today or tomorrow and mail the rest. Say only that {employee} is not there.",
            "nl": "Vraag ICT om een lijst met tijden en deelnemers, zonder inhoud. Bel wie vandaag of morgen komt en mail de rest. Zeg alleen dat {employee} er niet is."
          },
          "key": "information.appointments",
          "kind": "task",
          "phase": "notify",
          "responsible": "secretariat",
          "title": {
            "en": "Cancel the coming weeks'' appointments",
            "nl": "Afspraken van de komende weken afzeggen"
          },
          "what": {
            "en": "All appointments of {employee} in the coming four weeks: cancel, move or pass to a colleague.",
            "nl": "Alle afspraken van {employee} in de komende vier weken: afzeggen, verzetten of aan een collega geven."
          },
          "when": [
            [
              "kind:death"
            ],
            [
              "kind:summaryDismissal"
            ],
            [
              "flag:unreachable"
            ]
          ],
          "where": {
            "en": "Look only in the shared calendar, never in the mailbox. Do you not know who takes over? Ask {manager}.",
            "nl": "Kijk alleen in de gedeelde agenda, nooit in de mailbox. Weet je niet wie overneemt? Vraag {manager}."
          },
          "why": {
            "en": "A visitor stands at the desk tomorrow and asks for {employee}. Nobody there knows what was agreed.",
            "nl": "Een bezoeker staat morgen bij de balie en vraagt naar {employee}. Niemand weet daar wat er is afgesproken."
          }
        }
      ]
    },
    {
      "chapter": "accounts",
      "items": [
        {
          "accountable": "communication",
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "person"
          ],
          "how": {
            "en": "Let the new administrator sign in first. Then change recovery e-mail and phone number, and remove your name last.",
            "nl": "Laat de nieuwe beheerder eerst inloggen. Wijzig dan herstelmail en telefoonnummer, en haal jouw naam als laatste weg."
          },
          "informed": [
            "ihh"
          ],
          "key": "information.social",
          "kind": "task",
          "links": [
            {
              "en": "Training ‘Archiveren van social media’ (Leerhuis Informatiehuishouding)",
              "nl": "Training Archiveren van social media (Leerhuis Informatiehuishouding)"
            }
          ],
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Hand over corporate social media",
            "nl": "Zakelijke sociale media overdragen"
          },
          "what": {
            "en": "Corporate accounts, such as LinkedIn, Instagram and X. Arrange a new administrator, a new recovery address and a copy of the posts.",
            "nl": "Zakelijke accounts, zoals LinkedIn, Instagram en X. Regel een nieuwe beheerder, een nieuw hersteladres en een kopie van de berichten."
          },
          "when": [
            [
              "flag:socialAccount"
            ]
          ],
          "where": {
            "en": "In the settings of each account. Choose the new administrator below and never write a password here.",
            "nl": "Bij de instellingen van elk account. Kies hieronder de nieuwe beheerder en schrijf hier nooit een wachtwoord op."
          },
          "why": {
            "en": "Does the recovery code go to your phone? Then Communication can do nothing if somebody hijacks the account.",
            "nl": "Gaat de herstelcode naar jouw telefoon? Dan kan Communicatie niets doen als iemand het account overneemt."
          }
        },
        {
          "accountable": "communication",
          "consulted": [
            "employee",
            "ihh"
          ],
          "due": {
            "amount": 10,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "List all accounts, old ones too. Go through the list with {employee}. Is that not possible? Then decide together with {ihh}.",
            "nl": "Maak een lijst van alle accounts, ook oude. Spreek die door met {employee}. Kan dat niet? Beslis dan samen met {ihh}."
          },
          "key": "information.office_social",
          "kind": "task",
          "phase": "notify",
          "responsible": "communication",
          "title": {
            "en": "Separate office and personal accounts",
            "nl": "Accounts van ambt en persoon scheiden"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr",
            "ihh",
            "communication"
          ],
          "what": {
            "en": "Decide for each account: does it belong to the office or to {employee}? What belongs to the office stays with the organisation.",
            "nl": "Bepaal per account: hoort het bij het ambt of bij {employee}? Wat bij het ambt hoort, blijft van de organisatie."
          },
          "when": [
            [
              "flag:officeHolder",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "Put your decision per account in the note, without passwords. {ihh} keeps the messages of the office.",
            "nl": "Zet je besluit per account in de notitie, zonder wachtwoorden. {ihh} bewaart de berichten van het ambt."
          },
          "why": {
            "en": "Followers put questions to an account in the name of a former office holder. Nobody answers there any more.",
            "nl": "Volgers stellen vragen aan een account met de naam van een oud-bestuurder. Niemand geeft daar nog antwoord."
          }
        }
      ]
    },
    {
      "chapter": "equipment",
      "items": [
        {
          "accountable": "manager",
          "consulted": [
            "it"
          ],
          "due": {
            "amount": -2,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Look on the desktop, in downloads and in documents. Copy work across and record a voicemail that names your successor. Delete no work yourself: IT wipes the device later.",
            "nl": "Zoek op bureaublad, in downloads en in documenten. Zet werk over en spreek een voicemail in die je opvolger noemt. Wis zelf geen werk: ICT maakt het apparaat later leeg."
          },
          "informed": [
            "ihh"
          ],
          "key": "information.device_data",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.11, for government BIO2: information on devices also goes back to the organisation.",
            "nl": "ISO 27002 5.11, voor de overheid BIO2: ook informatie op apparaten gaat terug naar de organisatie."
          },
          "phase": "handover",
          "provides": [
            "wipe"
          ],
          "responsible": "employee",
          "title": {
            "en": "Take work information off devices",
            "nl": "Werkinformatie van apparaten halen"
          },
          "what": {
            "en": "Files, photos, recordings and business contacts on laptop, tablet and phone. Think of your voicemail too.",
            "nl": "Bestanden, foto''s, opnames en zakelijke contacten op laptop, tablet en telefoon. Denk ook aan je voicemail."
          },
          "when": [
            [
              "group:leaving"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "To its case or your team''s folder, before you return the device. IT helps with a phone.",
            "nl": "Naar de zaak of de map van je team, vóór je het apparaat inlevert. ICT helpt bij een telefoon."
          },
          "why": {
            "en": "Photos of a visit are sometimes only on your phone. Once it is wiped, your successor cannot see them any more.",
            "nl": "Foto''s van een bezoek staan soms alleen op jouw telefoon. Na het leegmaken kan je opvolger ze niet meer zien."
          }
        }
      ]
    },
    {
      "chapter": "sign",
      "items": [
        {
          "accountable": "manager",
          "consulted": [
            "successor"
          ],
          "due": {
            "amount": -3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Read it as somebody who starts tomorrow would. Write abbreviations in full and add names and dates. Ask your successor to read along.",
            "nl": "Lees als iemand die morgen begint. Schrijf afkortingen uit en vul namen en datums in. Vraag je opvolger mee te lezen."
          },
          "informed": [
            "ihh"
          ],
          "key": "information.handover_doc",
          "kind": "task",
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Read through and finish the handover",
            "nl": "Overdracht nalezen en afmaken"
          },
          "what": {
            "en": "Read all chapters in one go: matters, deadlines, contacts, risks and the first weeks. Finish what is still empty.",
            "nl": "Lees alle hoofdstukken achter elkaar: zaken, termijnen, contacten, risico''s en de eerste weken. Maak af wat nog leeg is."
          },
          "where": {
            "en": "The report for your successor shows everything together. Make corrections in the chapter itself.",
            "nl": "In het rapport voor je opvolger staat alles bij elkaar. Verbeteren doe je in het hoofdstuk zelf."
          },
          "why": {
            "en": "Your successor will read this without you. An abbreviation you use every day means nothing to that reader.",
            "nl": "Je opvolger leest dit straks zonder jou. Een afkorting die jij elke dag gebruikt, zegt die lezer niets."
          }
        },
        {
          "accountable": "manager",
          "due": {
            "amount": -1,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Check them one by one and copy across what you still find. Delete it only when {ihh} says you may. Confirm it after that.",
            "nl": "Kijk ze één voor één na en zet over wat je nog vindt. Wis het pas als {ihh} zegt dat het mag. Bevestig het daarna."
          },
          "informed": [
            "ihh"
          ],
          "key": "information.nothing_private",
          "kind": "statement",
          "phase": "close",
          "responsible": "employee",
          "title": {
            "en": "I keep no work information privately",
            "nl": "Ik heb privé geen werkinformatie meer"
          },
          "what": {
            "en": "Your own phone, computer, mail, chats and storage. The work that was there is now in a place of the organisation.",
            "nl": "Je eigen telefoon, computer, mail, chats en opslag. Het werk dat daar stond, staat nu op een plek van de organisatie."
          },
          "when": [
            [
              "!kind:leave",
              "!kind:death",
              "!flag:unreachable",
              "!kind:summaryDismissal",
              "!flag:alreadyGone"
            ],
            [
              "kind:internalMove",
              "!flag:unreachable"
            ]
          ],
          "where": {
            "en": "You confirm this in the chapter ‘Sign’. Not sure about a file? {ihh} will look at it with you.",
            "nl": "Je bevestigt dit in het hoofdstuk ‘Ondertekenen’. Twijfel je over een bestand? {ihh} kijkt met je mee."
          },
          "why": {
            "en": "Somebody has a right to a paper that is only in your private mail. After {lastDay} nobody can provide it.",
            "nl": "Iemand heeft recht op een stuk dat alleen in jouw privémail staat. Na {lastDay} kan niemand het meer geven."
          }
        },
        {
          "accountable": "manager",
          "due": {
            "amount": -1,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "See in each chapter what is still empty. Fill it in, or write why it stays empty.",
            "nl": "Kijk per hoofdstuk wat nog leeg is. Vul het aan, of schrijf erbij waarom het leeg blijft."
          },
          "key": "information.complete",
          "kind": "statement",
          "phase": "close",
          "responsible": "employee",
          "title": {
            "en": "I have filled in what I know",
            "nl": "Ik heb ingevuld wat ik weet"
          },
          "what": {
            "en": "All chapters of your handover, as complete as you can make them. What you do not know or cannot finish stays an open point.",
            "nl": "Alle hoofdstukken van je overdracht, zo volledig als jij dat kunt. Wat je niet weet of niet afkrijgt, blijft een open punt."
          },
          "when": [
            [
              "!kind:death",
              "!flag:unreachable",
              "!kind:summaryDismissal",
              "!flag:alreadyGone"
            ],
            [
              "kind:internalMove",
              "!flag:unreachable"
            ]
          ],
          "where": {
            "en": "The open points are in the chapter ‘Sign’. Click a point to fill it in.",
            "nl": "De open punten staan in het hoofdstuk ‘Ondertekenen’. Klik op een punt om het aan te vullen."
          },
          "why": {
            "en": "Whoever reads an empty field thinks there is nothing. They then break an agreement that you still knew about.",
            "nl": "Wie een leeg veld leest, denkt dat er niets is. Die komt een afspraak niet na die jij nog kende."
          }
        },
        {
          "accountable": "employee",
          "due": {
            "amount": -1,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "signature"
          ],
          "how": {
            "en": "Look at the open points and sign, or refuse with a reason. You can take it back up to and including {lastDay}.",
            "nl": "Bekijk de open punten en teken, of weiger met een reden. Terugnemen kan tot en met {lastDay}."
          },
          "key": "information.employee_sign",
          "kind": "task",
          "needs": [
            "information.handover_doc",
            "information.nothing_private",
            "information.complete"
          ],
          "phase": "close",
          "responsible": "employee",
          "title": {
            "en": "Sign the handover",
            "nl": "Overdracht ondertekenen"
          },
          "what": {
            "en": "You confirm that your handover is ready. Open points are fine, with a name and a date.",
            "nl": "Je bevestigt dat je overdracht klaar is. Open punten mogen, met een naam en een datum erbij."
          },
          "when": [
            [
              "!kind:death",
              "!flag:unreachable",
              "!kind:summaryDismissal",
              "!flag:alreadyGone"
            ],
            [
              "kind:internalMove",
              "!flag:unreachable"
            ]
          ],
          "where": {
            "en": "In the chapter ‘Sign’. After that you can only read the signed rows.",
            "nl": "In het hoofdstuk ‘Ondertekenen’. Daarna kun je de getekende regels alleen nog lezen."
          },
          "why": {
            "en": "This shows {manager} exactly which version is yours. If somebody changes something later, it shows.",
            "nl": "Zo ziet {manager} precies welke versie van jou is. Verandert een ander later iets, dan is dat te zien."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee",
            "successor"
          ],
          "due": {
            "amount": -1,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "signature"
          ],
          "how": {
            "en": "Start with ‘Still to arrange’. Ask the successor: can you start on this on Monday? If something is missing, send it back.",
            "nl": "Begin bij ‘Nog te regelen’. Vraag de opvolger: kun je hier maandag mee beginnen? Mist er iets, geef het dan terug."
          },
          "informed": [
            "hr",
            "ihh"
          ],
          "key": "information.signoff",
          "kind": "task",
          "needs": [
            "information.employee_sign"
          ],
          "phase": "close",
          "responsible": "manager",
          "title": {
            "en": "Accept the handover report",
            "nl": "Overdrachtsrapport accepteren"
          },
          "what": {
            "en": "Read the handover report and accept it. Give each open point a name and a date.",
            "nl": "Lees het overdrachtsrapport en accepteer het. Geef elk open punt een naam en een datum."
          },
          "where": {
            "en": "Under ‘Report’, open the version for the manager. Sign in the chapter ‘Sign’.",
            "nl": "Open bij ‘Rapport’ de versie voor de leidinggevende. Teken in het hoofdstuk ‘Ondertekenen’."
          },
          "why": {
            "en": "What you miss now, the successor has to find out after {lastDay} without {employee}.",
            "nl": "Wat jij nu niet ziet, zoekt de opvolger na {lastDay} uit zonder {employee}."
          }
        },
        {
          "accountable": "manager",
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "signature"
          ],
          "how": {
            "en": "Start with matters that have a date. Put your question in the row itself, so {manager} sees it too.",
            "nl": "Begin bij zaken met een datum. Zet je vraag bij de regel zelf, dan ziet {manager} die ook."
          },
          "key": "information.accept",
          "kind": "task",
          "needs": [
            "information.signoff"
          ],
          "phase": "close",
          "responsible": "successor",
          "title": {
            "en": "Receive and accept the handover",
            "nl": "Overdracht ontvangen en accepteren"
          },
          "what": {
            "en": "Say for each row whether it is clear, you have a question, or you received nothing. Then confirm the handover.",
            "nl": "Zeg per regel of het duidelijk is, of je een vraag hebt, of dat je niets kreeg. Bevestig daarna de overdracht."
          },
          "where": {
            "en": "Each table has a column for your answer. Then sign in the chapter ‘Sign’.",
            "nl": "In elke tabel staat een kolom voor jouw antwoord. Teken daarna in het hoofdstuk ‘Ondertekenen’."
          },
          "why": {
            "en": "What you do not ask now, you will have to find out later with an angry caller on the phone.",
            "nl": "Wat je nu niet vraagt, zoek je straks uit met een boze beller aan de telefoon."
          }
        }
      ]
    },
    {
      "chapter": null,
      "items": [
        {
          "accountable": "manager",
          "consulted": [
            "successor",
            "ihh"
          ],
          "due": {
            "amount": 30,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Ask three things: which matter puzzles you, which folder do you miss and who called unexpectedly?",
            "nl": "Vraag drie dingen: welke zaak snap je niet, welke map mis je en wie belde onverwacht?"
          },
          "key": "information.after30",
          "kind": "task",
          "phase": "after",
          "responsible": "manager",
          "title": {
            "en": "Ask after a month what is missing",
            "nl": "Na een maand vragen wat ontbreekt"
          },
          "visibleTo": [
            "manager",
            "successor",
            "hr",
            "ihh"
          ],
          "what": {
            "en": "Ask the successor what is still missing. Decide who finds out and by when.",
            "nl": "Vraag de opvolger wat nog ontbreekt. Besluit wie het uitzoekt en wanneer."
          },
          "where": {
            "en": "Note the answers below. Ask {ihh} for mail from the old mailbox, with purpose and period.",
            "nl": "Noteer de antwoorden hieronder. Mail uit de oude mailbox vraag je aan bij {ihh}, met doel en periode."
          },
          "why": {
            "en": "After a month a successor often no longer dares to ask where something is. The matter is then left.",
            "nl": "Na een maand durft een opvolger vaak niet meer te vragen waar iets staat. De zaak blijft dan liggen."
          }
        },
        {
          "accountable": "legal",
          "consulted": [
            "hr"
          ],
          "due": {
            "amount": 3,
            "anchor": "lastDay",
            "unit": "months"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Work out the last day and put it in your calendar. Is there a case? Then leave this task open. Afterwards, release the hold on the dossier.",
            "nl": "Bereken de laatste dag en zet die in je agenda. Loopt er een zaak? Laat deze taak dan open. Hef daarna de stop op het dossier op."
          },
          "informed": [
            "ihh"
          ],
          "key": "information.dispute_term",
          "kind": "task",
          "legal": {
            "en": "Burgerlijk Wetboek (civil code): whoever disagrees with a dismissal can go to court until a set day.",
            "nl": "Burgerlijk Wetboek: wie het niet eens is met ontslag, kan tot een vaste dag naar de rechter."
          },
          "phase": "after",
          "provides": [
            "delete"
          ],
          "responsible": "legal",
          "title": {
            "en": "Watch the terms for legal action",
            "nl": "Termijnen voor een procedure bewaken"
          },
          "visibleTo": [
            "manager",
            "hr",
            "ihh",
            "legal"
          ],
          "what": {
            "en": "Keep track of until when legal action can start. This task is done when that day has passed and nothing is running.",
            "nl": "Houd bij tot wanneer een procedure kan beginnen. Deze taak is klaar als die dag voorbij is en er niets loopt."
          },
          "when": [
            [
              "kind:summaryDismissal"
            ]
          ],
          "where": {
            "en": "Note the day and your decision below. Until then the account, devices and documents stay.",
            "nl": "Noteer hieronder de dag en je besluit. Tot dan blijven account, apparaten en stukken bestaan."
          },
          "why": {
            "en": "Does IT delete the account before a lawyer writes? Then HR can no longer explain the decision to the judge.",
            "nl": "Wist ICT het account voordat een advocaat schrijft? Dan kan HR het besluit niet meer uitleggen aan de rechter."
          }
        },
        {
          "accountable": "ihh",
          "consulted": [
            "manager",
            "hr"
          ],
          "due": {
            "amount": 45,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "how": {
            "en": "First check that each task is done or has a reason. After saving, open the report to see that it can be read.",
            "nl": "Kijk eerst of elke taak klaar is of een reden heeft. Open na het opslaan het rapport om te zien of het leesbaar is."
          },
          "key": "information.close",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): keep no longer than needed. In government the selection list says how long.",
            "nl": "AVG: bewaar niet langer dan nodig. Bij de overheid bepaalt de selectielijst hoe lang."
          },
          "links": [
            {
              "en": "Your organisation''s selection list",
              "nl": "Selectielijst van je organisatie"
            }
          ],
          "phase": "after",
          "responsible": "ihh",
          "title": {
            "en": "Close the dossier",
            "nl": "Dossier afsluiten"
          },
          "visibleTo": [
            "manager",
            "hr",
            "ihh"
          ],
          "what": {
            "en": "Close the dossier and check the retention period. Save the archive report together with its data file.",
            "nl": "Sluit het dossier en kijk of de bewaartermijn klopt. Sla het archiefrapport op met het gegevensbestand."
          },
          "where": {
            "en": "In the document system, with the other departure dossiers. Notes of exit interviews do not belong there.",
            "nl": "In het documentsysteem, bij de andere vertrekdossiers. Verslagen van exitgesprekken horen er niet bij."
          },
          "why": {
            "en": "A dossier that stays open gets no deletion date. Data about {employee} will then still be there years from now.",
            "nl": "Een dossier dat open blijft, krijgt geen wisdatum. Gegevens van {employee} staan er dan over jaren nog."
          }
        }
      ]
    }
  ],
  "tables": [
    {
      "columns": [
        {
          "help": {
            "en": "The name by which colleagues know this matter.",
            "nl": "De naam waaronder collega''s deze zaak kennen."
          },
          "key": "title",
          "label": {
            "en": "Matter",
            "nl": "Zaak"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The case or file number, if there is one.",
            "nl": "Het zaaknummer of dossiernummer, als dat er is."
          },
          "key": "reference",
          "label": {
            "en": "Reference",
            "nl": "Kenmerk"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "What has been done, and what is it waiting for now?",
            "nl": "Wat is gedaan, en waar wacht de zaak nu op?"
          },
          "key": "state",
          "label": {
            "en": "State",
            "nl": "Stand"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "One action that somebody else can start with.",
            "nl": "Eén handeling waarmee een ander kan beginnen."
          },
          "key": "nextStep",
          "label": {
            "en": "First step after this",
            "nl": "Eerste stap hierna"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The first date that must not be missed.",
            "nl": "De eerste datum die niet mag verlopen."
          },
          "key": "deadline",
          "label": {
            "en": "At the latest",
            "nl": "Uiterlijk"
          },
          "type": "date"
        },
        {
          "choices": [
            {
              "en": "Low",
              "key": "low",
              "nl": "Laag"
            },
            {
              "en": "Medium",
              "key": "medium",
              "nl": "Gemiddeld"
            },
            {
              "en": "High",
              "key": "high",
              "nl": "Hoog"
            }
          ],
          "help": {
            "en": "How bad is it if this matter stands still for two weeks?",
            "nl": "Hoe erg is het als deze zaak twee weken stilligt?"
          },
          "key": "risk",
          "label": {
            "en": "Risk",
            "nl": "Risico"
          },
          "type": "choice"
        },
        {
          "help": {
            "en": "The folder, link or cupboard with the papers.",
            "nl": "De map, link of kast met de stukken."
          },
          "key": "place",
          "label": {
            "en": "Where it is kept",
            "nl": "Waar staat het"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The colleague who gets the questions from now on.",
            "nl": "De collega die vanaf nu de vragen krijgt."
          },
          "key": "takesOver",
          "label": {
            "en": "Takes over",
            "nl": "Neemt het over"
          },
          "type": "person"
        },
        {
          "help": {
            "en": "A promise, a sensitive point or something that went wrong before.",
            "nl": "Een toezegging, een gevoelig punt of iets wat eerder misging."
          },
          "key": "note",
          "label": {
            "en": "What must your successor know?",
            "nl": "Wat moet je opvolger weten?"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Yes warns the reader but hides nothing. Sensitive content belongs in the case file: name only the place here.",
            "nl": "Ja waarschuwt de lezer, maar verbergt niets. Gevoelige inhoud hoort in het zaakdossier: noem hier alleen de plek."
          },
          "key": "confidential",
          "label": {
            "en": "Confidential",
            "nl": "Vertrouwelijk"
          },
          "type": "yesNo"
        }
      ],
      "help": {
        "en": "One matter per row. Write so that somebody new to it can carry on tomorrow.",
        "nl": "Eén zaak per regel. Schrijf zo dat iemand die de zaak niet kent, morgen verder kan."
      },
      "key": "matters",
      "title": {
        "en": "Running matters",
        "nl": "Lopende zaken"
      }
    },
    {
      "columns": [
        {
          "help": {
            "en": "Start with a verb: call, send, prepare.",
            "nl": "Begin met een werkwoord: bel, stuur, bereid voor."
          },
          "key": "what",
          "label": {
            "en": "What has to be done",
            "nl": "Wat moet er gebeuren"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The day by which it must be done.",
            "nl": "De dag waarop het klaar moet zijn."
          },
          "key": "when",
          "label": {
            "en": "When",
            "nl": "Wanneer"
          },
          "type": "date"
        },
        {
          "help": {
            "en": "Leave empty if your successor does it.",
            "nl": "Laat leeg als je opvolger het doet."
          },
          "key": "receiver",
          "label": {
            "en": "Who does it",
            "nl": "Wie doet het"
          },
          "type": "person"
        }
      ],
      "help": {
        "en": "What comes first goes on top. Ten points is enough.",
        "nl": "Wat eerst moet, staat bovenaan. Tien punten is genoeg."
      },
      "key": "firstWeeks",
      "title": {
        "en": "The first weeks",
        "nl": "De eerste weken"
      }
    },
    {
      "columns": [
        {
          "choices": [
            {
              "en": "System that holds the case",
              "key": "caseSystem",
              "nl": "Systeem waar de zaak in staat"
            },
            {
              "en": "Document system (DMS)",
              "key": "dms",
              "nl": "Documentsysteem (DMS)"
            },
            {
              "en": "Shared drive",
              "key": "sharedDrive",
              "nl": "Gedeelde schijf"
            },
            {
              "en": "Personal drive",
              "key": "personalDrive",
              "nl": "Persoonlijke schijf"
            },
            {
              "en": "OneDrive",
              "key": "oneDrive",
              "nl": "OneDrive"
            },
            {
              "en": "Own mailbox",
              "key": "mailbox",
              "nl": "Eigen mailbox"
            },
            {
              "en": "Shared mailbox",
              "key": "functionalMailbox",
              "nl": "Gedeelde mailbox"
            },
            {
              "en": "Teams or SharePoint",
              "key": "teams",
              "nl": "Teams of SharePoint"
            },
            {
              "en": "Chat app",
              "key": "chat",
              "nl": "Chatapp"
            },
            {
              "en": "Phone or tablet",
              "key": "phone",
              "nl": "Telefoon of tablet"
            },
            {
              "en": "Laptop or computer",
              "key": "localDisk",
              "nl": "Laptop of computer"
            },
            {
              "en": "USB stick or loose disk",
              "key": "usb",
              "nl": "Usb-stick of losse schijf"
            },
            {
              "en": "Paper at work",
              "key": "paper",
              "nl": "Papier op het werk"
            },
            {
              "en": "At home",
              "key": "home",
              "nl": "Thuis"
            },
            {
              "en": "Website or intranet",
              "key": "website",
              "nl": "Website of intranet"
            },
            {
              "en": "Social media",
              "key": "socialMedia",
              "nl": "Sociale media"
            },
            {
              "en": "Another company''s tool",
              "key": "externalTool",
              "nl": "Programma van een ander bedrijf"
            },
            {
              "en": "Other",
              "key": "other",
              "nl": "Anders"
            }
          ],
          "key": "kind",
          "label": {
            "en": "Kind of place",
            "nl": "Soort plek"
          },
          "type": "choice"
        },
        {
          "help": {
            "en": "The link, the path or the cupboard. A colleague must be able to go straight there.",
            "nl": "De link, het pad of de kast. Een collega moet er zo heen kunnen."
          },
          "key": "where",
          "label": {
            "en": "Where exactly",
            "nl": "Waar precies"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Name the subject and years, such as ‘projects 2023 and later’.",
            "nl": "Noem onderwerp en jaren, zoals ‘projecten 2023 en later’."
          },
          "key": "what",
          "label": {
            "en": "What is kept there",
            "nl": "Wat staat er"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Choose yes if it holds names, addresses or other data about people.",
            "nl": "Kies ja bij namen, adressen of andere gegevens van mensen."
          },
          "key": "personalData",
          "label": {
            "en": "Personal data",
            "nl": "Persoonsgegevens"
          },
          "type": "yesNo"
        },
        {
          "choices": [
            {
              "en": "Stays here",
              "key": "stays",
              "nl": "Blijft staan"
            },
            {
              "en": "Move",
              "key": "move",
              "nl": "Verplaatsen"
            },
            {
              "en": "New owner",
              "key": "transfer",
              "nl": "Andere eigenaar"
            },
            {
              "en": "Delete",
              "key": "destroy",
              "nl": "Wissen"
            },
            {
              "en": "Private",
              "key": "private",
              "nl": "Privé"
            },
            {
              "en": "Already safe",
              "key": "alreadySafe",
              "nl": "Was al geborgd"
            }
          ],
          "help": {
            "en": "Was everything in the right place already? Choose ‘Already safe’. ‘Delete’ is a proposal: delete nothing yourself yet.",
            "nl": "Stond alles al op de juiste plek? Kies dan ‘Was al geborgd’. ‘Wissen’ is een voorstel: wis zelf nog niets."
          },
          "key": "action",
          "label": {
            "en": "What happens to it",
            "nl": "Wat gebeurt ermee"
          },
          "type": "choice"
        },
        {
          "help": {
            "en": "Only for a move: where will it be?",
            "nl": "Alleen nodig bij verplaatsen: waar staat het straks?"
          },
          "key": "target",
          "label": {
            "en": "New place",
            "nl": "Nieuwe plek"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Who looks after this place today?",
            "nl": "Wie beheert deze plek vandaag?"
          },
          "key": "ownerNow",
          "label": {
            "en": "Owner now",
            "nl": "Eigenaar nu"
          },
          "type": "person"
        },
        {
          "help": {
            "en": "Who looks after this place from now on?",
            "nl": "Wie beheert deze plek hierna?"
          },
          "key": "ownerNext",
          "label": {
            "en": "Owner next",
            "nl": "Eigenaar straks"
          },
          "type": "person"
        },
        {
          "help": {
            "en": "The day this place was finished.",
            "nl": "De dag waarop deze plek klaar was."
          },
          "key": "doneOn",
          "label": {
            "en": "Done on",
            "nl": "Klaar op"
          },
          "type": "date"
        },
        {
          "help": {
            "en": "The successor fills this in, after opening a file.",
            "nl": "De opvolger vult dit zelf in, na het openen van een bestand."
          },
          "key": "successorCanOpen",
          "label": {
            "en": "Successor can open it",
            "nl": "Opvolger kan erbij"
          },
          "type": "yesNo"
        }
      ],
      "help": {
        "en": "One place per row, at home and on the phone too. Say for each what happens to it.",
        "nl": "Eén plek per regel, ook thuis en op de telefoon. Zeg per plek wat ermee gebeurt."
      },
      "key": "locations",
      "title": {
        "en": "Places with work information",
        "nl": "Plekken met werkinformatie"
      }
    },
    {
      "columns": [
        {
          "key": "name",
          "label": {
            "en": "Name",
            "nl": "Naam"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The company, the department or the team.",
            "nl": "Het bedrijf, de afdeling of het team."
          },
          "key": "organisation",
          "label": {
            "en": "Organisation",
            "nl": "Organisatie"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "What do you talk about, and how often?",
            "nl": "Waarover spreken jullie elkaar, en hoe vaak?"
          },
          "key": "about",
          "label": {
            "en": "About what",
            "nl": "Waarvoor"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Work e-mail or work phone, and on which days.",
            "nl": "Werkmail of werktelefoon, en op welke dagen."
          },
          "key": "reach",
          "label": {
            "en": "How to reach",
            "nl": "Hoe bereikbaar"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "What was promised and is not yet done?",
            "nl": "Wat is toegezegd en nog niet gedaan?"
          },
          "key": "agreements",
          "label": {
            "en": "Agreements",
            "nl": "Afspraken"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The colleague who takes over this contact.",
            "nl": "De collega die dit contact overneemt."
          },
          "key": "introducedTo",
          "label": {
            "en": "Introduced to",
            "nl": "Voorgesteld aan"
          },
          "type": "person"
        },
        {
          "help": {
            "en": "The day they met.",
            "nl": "De dag van de kennismaking."
          },
          "key": "on",
          "label": {
            "en": "On",
            "nl": "Op"
          },
          "type": "date"
        },
        {
          "choices": [
            {
              "en": "Outside the organisation",
              "key": "external",
              "nl": "Buiten de organisatie"
            },
            {
              "en": "Inside the organisation",
              "key": "internal",
              "nl": "Binnen de organisatie"
            },
            {
              "en": "Client or resident",
              "key": "client",
              "nl": "Cliënt of bewoner"
            },
            {
              "en": "A client''s family",
              "key": "family",
              "nl": "Familie van een cliënt"
            }
          ],
          "help": {
            "en": "Names of clients and their families are in the care file, not here.",
            "nl": "Namen van cliënten en hun familie staan in het zorgdossier, niet hier."
          },
          "key": "relation",
          "label": {
            "en": "Kind of contact",
            "nl": "Soort contact"
          },
          "type": "choice"
        }
      ],
      "help": {
        "en": "People your successor has to work with. Use work addresses and work numbers only.",
        "nl": "Mensen met wie je opvolger verder moet. Gebruik alleen werkadressen en werknummers."
      },
      "key": "contacts",
      "title": {
        "en": "Contacts",
        "nl": "Contacten"
      }
    },
    {
      "columns": [
        {
          "choices": [
            {
              "en": "Team or group",
              "key": "team",
              "nl": "Team of groep"
            },
            {
              "en": "Channel",
              "key": "channel",
              "nl": "Kanaal"
            },
            {
              "en": "Site or page",
              "key": "site",
              "nl": "Site of pagina"
            },
            {
              "en": "Shared folder",
              "key": "folder",
              "nl": "Gedeelde map"
            },
            {
              "en": "Form",
              "key": "form",
              "nl": "Formulier"
            },
            {
              "en": "Survey",
              "key": "survey",
              "nl": "Enquête"
            },
            {
              "en": "Automated flow",
              "key": "flow",
              "nl": "Automatische stroom"
            },
            {
              "en": "Dashboard or report",
              "key": "dashboard",
              "nl": "Dashboard of rapport"
            },
            {
              "en": "Planner or task list",
              "key": "planner",
              "nl": "Planbord of takenlijst"
            },
            {
              "en": "Shared mailbox",
              "key": "mailbox",
              "nl": "Gedeelde mailbox"
            },
            {
              "en": "Distribution list",
              "key": "distributionList",
              "nl": "Verzendlijst"
            },
            {
              "en": "Code repository",
              "key": "repository",
              "nl": "Opslag van programmacode"
            },
            {
              "en": "Domain name",
              "key": "domain",
              "nl": "Domeinnaam"
            },
            {
              "en": "Other",
              "key": "other",
              "nl": "Anders"
            }
          ],
          "key": "type",
          "label": {
            "en": "Type",
            "nl": "Soort"
          },
          "type": "choice"
        },
        {
          "help": {
            "en": "The name as shown in the program.",
            "nl": "De naam zoals die in het programma staat."
          },
          "key": "name",
          "label": {
            "en": "Name",
            "nl": "Naam"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Copy the address from the browser.",
            "nl": "Kopieer het adres uit de browser."
          },
          "key": "link",
          "label": {
            "en": "Link",
            "nl": "Link"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Somebody who stays here and is willing.",
            "nl": "Iemand die hier blijft werken en het wil doen."
          },
          "key": "newOwner",
          "label": {
            "en": "New owner",
            "nl": "Nieuwe eigenaar"
          },
          "type": "person"
        },
        {
          "help": {
            "en": "The day the new owner could make a change.",
            "nl": "De dag waarop de nieuwe eigenaar zelf iets kon wijzigen."
          },
          "key": "transferredOn",
          "label": {
            "en": "Transferred on",
            "nl": "Overgedragen op"
          },
          "type": "date"
        }
      ],
      "help": {
        "en": "Everything that is in one person''s name in a program. Sharing alone is not enough.",
        "nl": "Alles wat in een programma op één naam staat. Met alleen delen ben je er niet."
      },
      "key": "owned",
      "title": {
        "en": "What you own",
        "nl": "Waar je eigenaar van bent"
      }
    },
    {
      "columns": [
        {
          "help": {
            "en": "For example a trick, an old agreement or an awkward system.",
            "nl": "Bijvoorbeeld een truc, een oude afspraak of een lastig systeem."
          },
          "key": "subject",
          "label": {
            "en": "Subject",
            "nl": "Onderwerp"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Choose no if a colleague can do it too.",
            "nl": "Kies nee als een collega het ook kan."
          },
          "key": "onlyMe",
          "label": {
            "en": "Only I know this",
            "nl": "Weet alleen ik dit"
          },
          "type": "yesNo"
        },
        {
          "help": {
            "en": "The link to the explanation, or ‘not yet’.",
            "nl": "De link naar de uitleg, of ‘nog niet’."
          },
          "key": "where",
          "label": {
            "en": "Where described",
            "nl": "Waar beschreven"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The colleague who can do it afterwards.",
            "nl": "De collega die het daarna zelf kan."
          },
          "key": "receiver",
          "label": {
            "en": "Who learns it",
            "nl": "Wie leert het"
          },
          "type": "person"
        },
        {
          "help": {
            "en": "Write it down, show it, do it together or record a video.",
            "nl": "Opschrijven, voordoen, samen doen of een filmpje."
          },
          "key": "how",
          "label": {
            "en": "How you pass it on",
            "nl": "Hoe draag je het over"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The day you pass it on.",
            "nl": "De dag waarop je het overdraagt."
          },
          "key": "on",
          "label": {
            "en": "On",
            "nl": "Op"
          },
          "type": "date"
        }
      ],
      "help": {
        "en": "One subject per row, with somebody who learns it from you.",
        "nl": "Eén onderwerp per regel, met iemand die het van je leert."
      },
      "key": "knowledge",
      "title": {
        "en": "What hardly anyone else knows",
        "nl": "Wat bijna niemand anders weet"
      }
    },
    {
      "columns": [
        {
          "help": {
            "en": "The name of the meeting or job.",
            "nl": "De naam van het overleg of de klus."
          },
          "key": "what",
          "label": {
            "en": "What",
            "nl": "Wat"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "For example ‘every first Tuesday’ or ‘in March’.",
            "nl": "Bijvoorbeeld ‘elke eerste dinsdag’ of ‘in maart’."
          },
          "key": "rhythm",
          "label": {
            "en": "How often",
            "nl": "Hoe vaak"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The first time somebody else has to do it.",
            "nl": "De eerste keer dat een ander het moet doen."
          },
          "key": "next",
          "label": {
            "en": "Next time",
            "nl": "Volgende keer"
          },
          "type": "date"
        },
        {
          "help": {
            "en": "Who sends the invitation or delivers it?",
            "nl": "Wie nodigt uit of levert het aan?"
          },
          "key": "newOwner",
          "label": {
            "en": "New lead",
            "nl": "Nieuwe trekker"
          },
          "type": "person"
        }
      ],
      "help": {
        "en": "Meetings, reports and other regular work. Look back a whole year.",
        "nl": "Overleggen, rapporten en ander vast werk. Kijk een heel jaar terug."
      },
      "key": "recurring",
      "title": {
        "en": "What keeps coming back",
        "nl": "Wat steeds terugkomt"
      }
    },
    {
      "columns": [
        {
          "choices": [
            {
              "en": "Talk",
              "key": "talk",
              "nl": "Gesprek"
            },
            {
              "en": "Shadowing",
              "key": "shadowing",
              "nl": "Meelopen"
            }
          ],
          "key": "kind",
          "label": {
            "en": "Kind",
            "nl": "Soort"
          },
          "type": "choice"
        },
        {
          "key": "date",
          "label": {
            "en": "Date",
            "nl": "Datum"
          },
          "type": "date"
        },
        {
          "help": {
            "en": "Which work do you show or discuss?",
            "nl": "Welk werk laat je zien of bespreek je?"
          },
          "key": "subject",
          "label": {
            "en": "Subject",
            "nl": "Onderwerp"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The successor or a colleague who joins in.",
            "nl": "De opvolger of een collega die meedoet."
          },
          "key": "with",
          "label": {
            "en": "With whom",
            "nl": "Met wie"
          },
          "type": "person"
        },
        {
          "help": {
            "en": "Fill this in afterwards. If no, plan a new date.",
            "nl": "Vul dit achteraf in. Bij nee plan je een nieuwe datum."
          },
          "key": "held",
          "label": {
            "en": "Took place",
            "nl": "Is doorgegaan"
          },
          "type": "yesNo"
        }
      ],
      "help": {
        "en": "Each day and each talk is one row.",
        "nl": "Elke dag en elk gesprek is een regel."
      },
      "key": "sessions",
      "title": {
        "en": "Shadowing and talks",
        "nl": "Meelopen en gesprekken"
      }
    },
    {
      "columns": [
        {
          "help": {
            "en": "For example leave, last working day or hours for the handover.",
            "nl": "Bijvoorbeeld verlof, laatste werkdag of uren voor de overdracht."
          },
          "key": "about",
          "label": {
            "en": "About",
            "nl": "Waarover"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Write it so that HR understands it without explanation.",
            "nl": "Schrijf het zo dat HR het zonder uitleg begrijpt."
          },
          "key": "what",
          "label": {
            "en": "What was agreed",
            "nl": "Wat is afgesproken"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The day you agreed this.",
            "nl": "De dag waarop jullie dit afspraken."
          },
          "key": "on",
          "label": {
            "en": "On",
            "nl": "Op"
          },
          "type": "date"
        },
        {
          "help": {
            "en": "Who said yes to this?",
            "nl": "Wie heeft hier ja op gezegd?"
          },
          "key": "agreedBy",
          "label": {
            "en": "Agreed by",
            "nl": "Akkoord van"
          },
          "type": "person"
        }
      ],
      "help": {
        "en": "One agreement per row. No amounts needed.",
        "nl": "Eén afspraak per regel. Bedragen zijn niet nodig."
      },
      "key": "agreements",
      "title": {
        "en": "Agreements",
        "nl": "Afspraken"
      }
    },
    {
      "columns": [
        {
          "help": {
            "en": "The kind of papers, such as ‘copies of agendas’.",
            "nl": "Het soort stukken, zoals ‘kopieën van agenda''s’."
          },
          "key": "what",
          "label": {
            "en": "What",
            "nl": "Wat"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "From which year up to and including which year.",
            "nl": "Van welk jaar tot en met welk jaar."
          },
          "key": "period",
          "label": {
            "en": "Period",
            "nl": "Periode"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Number of files, gigabytes, folders or metres of paper.",
            "nl": "Aantal bestanden, gigabytes, mappen of meters papier."
          },
          "key": "size",
          "label": {
            "en": "How much",
            "nl": "Hoeveel"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "The number in the selection list, if your organisation has one.",
            "nl": "Het nummer uit de selectielijst, als je organisatie die heeft."
          },
          "key": "category",
          "label": {
            "en": "Category",
            "nl": "Categorie"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Why may this go? For example: the retention period is over.",
            "nl": "Waarom mag dit weg? Bijvoorbeeld: de bewaartermijn is voorbij."
          },
          "key": "ground",
          "label": {
            "en": "Ground",
            "nl": "Grond"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Who proposes to destroy this?",
            "nl": "Wie stelt voor om dit te vernietigen?"
          },
          "key": "proposedBy",
          "label": {
            "en": "Proposed by",
            "nl": "Voorgesteld door"
          },
          "type": "person"
        },
        {
          "choices": [
            {
              "en": "Destroy",
              "key": "destroy",
              "nl": "Vernietigen"
            },
            {
              "en": "Keep",
              "key": "keep",
              "nl": "Bewaren"
            },
            {
              "en": "Wait",
              "key": "wait",
              "nl": "Nog wachten"
            }
          ],
          "key": "decision",
          "label": {
            "en": "Decision",
            "nl": "Besluit"
          },
          "type": "choice"
        },
        {
          "help": {
            "en": "Somebody other than the person who proposed it.",
            "nl": "Iemand anders dan wie het voorstelde."
          },
          "key": "decidedBy",
          "label": {
            "en": "Decided by",
            "nl": "Besloten door"
          },
          "type": "person"
        },
        {
          "help": {
            "en": "The day of the decision.",
            "nl": "De dag van het besluit."
          },
          "key": "decidedOn",
          "label": {
            "en": "Decided on",
            "nl": "Besloten op"
          },
          "type": "date"
        },
        {
          "help": {
            "en": "Fill this in only when it is really gone.",
            "nl": "Vul dit pas in als het echt weg is."
          },
          "key": "destroyedOn",
          "label": {
            "en": "Destroyed on",
            "nl": "Vernietigd op"
          },
          "type": "date"
        },
        {
          "help": {
            "en": "For example: paper shredded or files deleted.",
            "nl": "Bijvoorbeeld: papier versnipperd of bestanden gewist."
          },
          "key": "how",
          "label": {
            "en": "How",
            "nl": "Hoe"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Who deleted it or had it collected?",
            "nl": "Wie heeft het gewist of laten ophalen?"
          },
          "key": "by",
          "label": {
            "en": "Carried out by",
            "nl": "Uitgevoerd door"
          },
          "type": "person"
        }
      ],
      "help": {
        "en": "One group of papers or files per row. Leave out people''s names.",
        "nl": "Eén groep stukken per regel. Zet er geen namen van mensen in."
      },
      "key": "destruction",
      "title": {
        "en": "What is to be destroyed",
        "nl": "Wat je gaat vernietigen"
      }
    }
  ],
  "title": {
    "en": "Information handover",
    "nl": "Informatieoverdracht"
  },
  "version": 1
}
');
INSERT INTO template_version VALUES ('accounts', '1', '{
  "format": 1,
  "id": "accounts",
  "overrides": [
    {
      "match": {
        "keys": [
          "accounts.benefits_info"
        ]
      },
      "set": {
        "due": {
          "amount": 12,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.benefits_info"
        ]
      },
      "set": {
        "how": {
          "en": "Do this before the signing. Hand over a sheet with, for each subject, the date and what {employee} has to do. Plan a quarter of an hour for questions.",
          "nl": "Doe dit vóór het tekenen. Geef een blad mee met per onderwerp de datum en wat {employee} zelf moet doen. Plan een kwartier voor vragen."
        },
        "why": {
          "en": "A wrong end date can cost {employee} money. After signing that is hard to put right.",
          "nl": "Een verkeerde einddatum kan {employee} geld kosten. Na het tekenen is dat lastig te herstellen."
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.duties_after"
        ]
      },
      "set": {
        "how": {
          "en": "Write a short, calm letter about what the agreement says, with a copy. Put no new duties in it. Ask only for a confirmation of receipt. Does none come? Then sending it is enough.",
          "nl": "Schrijf een korte, rustige brief over wat de overeenkomst zegt, met een kopie erbij. Zet er geen nieuwe plichten in. Vraag alleen om een bevestiging van ontvangst. Komt die niet? Dan is versturen genoeg."
        }
      },
      "when": [
        [
          "kind:settlement",
          "flag:unreachable"
        ],
        [
          "kind:settlement",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.final_settlement"
        ]
      },
      "set": {
        "what": {
          "en": "An overview of pay, leave, holiday allowance, choice budget and bonus. Also the payment in the agreement, on the day stated there. And study costs and loans, where there are any.",
          "nl": "Een overzicht van loon, verlof, vakantiegeld, keuzebudget en bonus. Ook de vergoeding uit de overeenkomst, op de dag die daar staat. En studiekosten en leningen, als die er zijn."
        }
      },
      "when": [
        [
          "kind:settlement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.final_settlement"
        ]
      },
      "set": {
        "what": {
          "en": "An overview of pay, leave, holiday allowance, choice budget and bonus. Study costs and loans too, where there are any.",
          "nl": "Een overzicht van loon, verlof, vakantiegeld, keuzebudget en bonus. Ook studiekosten en leningen, als die er zijn."
        }
      },
      "when": [
        [
          "kind:resignation"
        ],
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "due": {
          "amount": 8,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates",
          "accounts.mail_decision",
          "accounts.trust_debrief",
          "accounts.trust_report"
        ]
      },
      "set": {
        "due": {
          "amount": 10,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.inventory",
          "accounts.vault_transfer",
          "accounts.assets",
          "accounts.classified_return"
        ]
      },
      "set": {
        "due": {
          "amount": 12,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.privileged",
          "accounts.approvals"
        ]
      },
      "set": {
        "due": {
          "amount": 14,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.rights_move",
          "accounts.saas",
          "accounts.lists",
          "accounts.rotate",
          "accounts.laptop",
          "accounts.phone",
          "accounts.badge",
          "accounts.keys",
          "accounts.other_assets",
          "accounts.mobility",
          "accounts.company_card",
          "accounts.receipt"
        ]
      },
      "set": {
        "due": {
          "amount": 17,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.wipe"
        ]
      },
      "set": {
        "due": {
          "amount": 24,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.verify"
        ]
      },
      "set": {
        "due": {
          "amount": 40,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mobility"
        ]
      },
      "set": {
        "how": {
          "en": "First look in your agreement: does it give another day, or may you keep something? Then that applies. On return take photos, note the mileage and report damage.",
          "nl": "Kijk eerst in je overeenkomst: staat daar een andere dag, of mag je iets houden? Dan geldt dat. Maak bij het inleveren foto''s, noteer de kilometerstand en meld schade."
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mobility"
        ]
      },
      "set": {
        "how": {
          "en": "First ask HR whether something has been agreed. If not, block the fuel card and travel card. Let HR choose a day that suits, and take photos of the condition.",
          "nl": "Vraag HR eerst of er iets over is afgesproken. Blokkeer anders tankpas en reiskaart. Laat HR een dag kiezen die past, en maak foto''s van de staat."
        }
      },
      "when": [
        [
          "kind:settlement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates"
        ]
      },
      "set": {
        "due": {
          "amount": 30,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates"
        ]
      },
      "set": {
        "how": {
          "en": "Take the dates from the agreement and let legal read along. Send the letter to the private address with proof of receipt.",
          "nl": "Neem de datums over uit de overeenkomst en laat Juridisch meelezen. Stuur de brief met ontvangstbevestiging naar het privéadres."
        }
      },
      "when": [
        [
          "kind:settlement",
          "flag:unreachable"
        ],
        [
          "kind:settlement",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "due": {
          "amount": 1,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "due": {
          "amount": 3,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "notKeys": [
          "accounts.exit_registered",
          "accounts.inventory",
          "accounts.disable",
          "accounts.mfa_revoke",
          "accounts.lists",
          "accounts.delete",
          "accounts.assets",
          "accounts.laptop",
          "accounts.badge",
          "accounts.keys",
          "accounts.receipt",
          "accounts.wipe"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "First ask {manager} whether the closest colleagues know. Then call the departments yourself and tell them only what they need. Say who is in touch with the family: nobody else is.",
          "nl": "Vraag {manager} eerst of het naaste team het al weet. Bel daarna zelf de afdelingen en vertel alleen wat zij nodig hebben. Zeg wie contact houdt met de familie: anderen doen dat niet."
        },
        "title": {
          "en": "Record end of employment, tell departments",
          "nl": "Einde dienstverband verwerken, afdelingen informeren"
        },
        "what": {
          "en": "Put the date in the HR system. Stop letters, birthday cards and surveys that go out by themselves.",
          "nl": "Zet de datum in het personeelssysteem. Stop brieven, felicitaties en enquêtes die vanzelf de deur uit gaan."
        },
        "where": {
          "en": "In the HR system. Note below only the reference and whom you called.",
          "nl": "In het personeelssysteem. Noteer hieronder alleen het kenmerk en wie je hebt gebeld."
        },
        "why": {
          "en": "A birthday card or standard letter to {employee} hurts the family badly. You can still stop it.",
          "nl": "Een felicitatie of standaardbrief op naam van {employee} doet de familie veel pijn. Jij kunt die nog tegenhouden."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.inventory"
        ]
      },
      "set": {
        "why": {
          "en": "Accounts that are missed keep sending mail in {employee}''s name. Colleagues are upset by it each time.",
          "nl": "Gemiste accounts blijven post sturen op naam van {employee}. Collega''s schrikken daar elke keer van."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "how": {
          "en": "Do not wait for the family: their words take its place later. Note until when: preferably thirty days, ninety at most. Forwarding also needs a purpose and approval.",
          "nl": "Wacht hiervoor niet op de familie: hun woorden komen er later voor in de plaats. Noteer tot wanneer: liefst dertig dagen, hooguit negentig. Doorsturen vraagt ook een doel en akkoord."
        },
        "what": {
          "en": "Choose an automatic reply if you can. Neutral words may be used at once: ‘We no longer answer e-mail at this address. {manager}''s team will help.’",
          "nl": "Kies bij voorkeur een automatisch antwoord. Neutrale woorden mogen meteen: ‘Op dit adres beantwoorden we geen mail meer. Het team van {manager} helpt verder.’"
        },
        "why": {
          "en": "People who do not know yet write to {employee}. They deserve a calm answer.",
          "nl": "Mensen die het nog niet weten, mailen {employee}. Zij verdienen een rustig antwoord."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "how": {
          "en": "Turn off every old message now. Set the text without opening the mailbox and send yourself a test. Does {manager} bring words from the family later? Then replace the text.",
          "nl": "Zet elk oud bericht nu uit. Stel de tekst in zonder de mailbox te openen en stuur jezelf een test. Krijg je later van {manager} woorden van de familie? Vervang de tekst dan."
        },
        "what": {
          "en": "These words may be used at once: ‘Thank you for your message. We no longer answer e-mail at this address. {manager}''s team will help.’ Add the team''s address.",
          "nl": "Deze woorden mogen meteen: ‘Bedankt voor het bericht. Op dit adres beantwoorden we geen mail meer. Het team van {manager} helpt verder.’ Zet er het adres van het team bij."
        },
        "where": {
          "en": "In mail administration. Is there a work phone? Have the provider divert the number to a colleague. Do not delete the voicemail greeting: families sometimes want that voice.",
          "nl": "In het mailbeheer. Is er een werktelefoon? Laat de provider het nummer doorzetten naar een collega. Wis de voicemail niet: de familie wil die stem soms houden."
        },
        "why": {
          "en": "A holiday message may still be on. Those who know the news are shocked by it.",
          "nl": "Misschien staat er nog een vakantiebericht aan. Wie het nieuws al kent, schrikt daarvan."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.vault_transfer"
        ]
      },
      "set": {
        "why": {
          "en": "A colleague cannot get into the portal and does not want to ask the family. You can prevent that.",
          "nl": "Een collega kan het portaal niet in en wil de familie niets vragen. Jij kunt dat voorkomen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.privileged"
        ]
      },
      "set": {
        "how": {
          "en": "First give a colleague the same rights, so that the work goes on. Then withdraw {employee}''s. The account itself stays.",
          "nl": "Geef eerst een collega dezelfde rechten, zodat het beheer doorgaat. Trek dan die van {employee} in. Het account zelf blijft staan."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.disable"
        ]
      },
      "set": {
        "how": {
          "en": "Do it quietly and send the team no notice. Leave the mailbox on, or the automatic reply stops. Leave name and photo until {manager} says it is all right.",
          "nl": "Doe dit stil en stuur het team geen melding. Laat de mailbox aan, anders stopt het automatische antwoord. Laat naam en foto staan tot {manager} zegt dat het goed is."
        },
        "title": {
          "en": "Close access to the accounts",
          "nl": "Toegang tot de accounts sluiten"
        },
        "what": {
          "en": "Make sure that nobody can sign in. Delete nothing: photos and work are kept.",
          "nl": "Zorg dat niemand meer kan inloggen. Wis niets: foto''s en werk blijven bewaard."
        },
        "why": {
          "en": "Nobody wants a message that seems to come from {employee}. With an open account that can happen.",
          "nl": "Niemand wil een bericht krijgen dat van {employee} lijkt te komen. Met een open account kan dat gebeuren."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mfa_revoke"
        ]
      },
      "set": {
        "how": {
          "en": "Close the sessions from administration. Wipe no device remotely: it may hold photos for the family.",
          "nl": "Sluit de sessies in het beheer. Wis geen toestel op afstand: er kunnen foto''s voor de familie op staan."
        },
        "why": {
          "en": "Otherwise work e-mail keeps coming in on the phone at home. The family sees it light up every time.",
          "nl": "Op de telefoon thuis komt anders nog steeds werkmail binnen. De familie ziet die elke keer oplichten."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mfa_external"
        ]
      },
      "set": {
        "how": {
          "en": "First add a colleague or a key of the organisation. Then remove the private number. Do not call it.",
          "nl": "Zet eerst een collega of een sleutel van de organisatie erbij. Haal dan het privénummer weg. Bel het nummer niet."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.rotate"
        ]
      },
      "set": {
        "why": {
          "en": "Whoever sorts papers at home may find a work password. By then it should no longer work.",
          "nl": "Wie thuis papieren opruimt, kan een wachtwoord van het werk vinden. Dan hoort dat niet meer te werken."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.saas"
        ]
      },
      "set": {
        "why": {
          "en": "A supplier keeps calling and writing in {employee}''s name. A colleague then has to explain each time.",
          "nl": "Een leverancier blijft bellen en mailen op naam van {employee}. Een collega moet het dan elke keer uitleggen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.lists"
        ]
      },
      "set": {
        "how": {
          "en": "Start with what sends mail by itself. Ask {manager} when name and photo may go: the team has a say in that.",
          "nl": "Begin met wat vanzelf post stuurt. Vraag {manager} wanneer naam en foto weg mogen: het team praat daarover mee."
        },
        "what": {
          "en": "Mailing lists, rosters, phone list, mailings, Christmas cards and the birthday list. The website and intranet come later.",
          "nl": "Verzendlijsten, roosters, telefoonlijst, mailings, kerstpost en de verjaardagslijst. Website en intranet komen later."
        },
        "why": {
          "en": "The birthday list will name {employee} again next year. That hits colleagues and family hard.",
          "nl": "De verjaardagslijst noemt {employee} volgend jaar opnieuw. Collega''s en familie raakt dat diep."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.delete"
        ]
      },
      "set": {
        "how": {
          "en": "This program stops you as long as something is unfinished. Ask {ihh} to agree. Have HR check as well what the next of kin still want to have.",
          "nl": "Dit programma houdt je tegen zolang iets nog niet klaar is. Vraag akkoord aan {ihh}. Laat HR ook nagaan wat de nabestaanden nog willen hebben."
        },
        "why": {
          "en": "Months later the family may still ask for a photo or message. Once the account is gone, nobody can help.",
          "nl": "Na maanden vraagt de familie soms nog om een foto of bericht. Is het account weg, dan kan niemand helpen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.verify"
        ]
      },
      "set": {
        "how": {
          "en": "Take fresh overviews from the systems and do not use the old list. Search by name, address and staff number. See whether anybody signed in.",
          "nl": "Haal nieuwe overzichten uit de systemen en gebruik niet de oude lijst. Zoek op naam, adres en personeelsnummer. Kijk of iemand nog inlogde."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.assets"
        ]
      },
      "set": {
        "how": {
          "en": "Use your own register. Ask facilities, finance and {manager} for their part. Ask the family nothing yourself.",
          "nl": "Gebruik jullie eigen registratie. Vraag Facilitair, Financiën en {manager} om hun deel. Aan de familie vraag je zelf niets."
        },
        "why": {
          "en": "Without a full list the family gets one question after another. Asking once is hard enough.",
          "nl": "Zonder volledige lijst krijgt de familie steeds een nieuwe vraag. Eén keer vragen is al moeilijk genoeg."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.laptop"
        ]
      },
      "set": {
        "how": {
          "en": "Is the laptop at work? Then lock it away today. Is it at home? Wait until the contact says it is all right. Turn the laptop on only for the copy, and seal it afterwards.",
          "nl": "Ligt de laptop op het werk? Berg die dan vandaag op. Ligt die thuis? Wacht tot de contactpersoon zegt dat het kan. Zet de laptop alleen aan voor de kopie en verzegel die daarna."
        },
        "where": {
          "en": "At IT, locked away. Nobody looks in it alone: you make the copy together with {ihh}. Fill in date and condition in the list.",
          "nl": "Bij ICT achter slot. Niemand kijkt er alleen in: de kopie maak je samen met {ihh}. Vul datum en staat in de lijst in."
        },
        "why": {
          "en": "Among the work there may be photos the family would love to keep. So be careful with this device.",
          "nl": "Tussen het werk kunnen foto''s staan die de familie graag bewaart. Pas daarom op met dit apparaat."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.phone"
        ]
      },
      "set": {
        "how": {
          "en": "The number already goes to a colleague. Wait for the device until the contact says it is all right. Turn it on only for the copy, and seal it afterwards.",
          "nl": "Het nummer staat al door naar een collega. Wacht met het toestel tot de contactpersoon zegt dat het kan. Zet het alleen aan voor de kopie en verzegel het daarna."
        },
        "what": {
          "en": "{employee}''s phone, SIM card and charger. Do not stop the SIM card before HR knows whether the family wants to keep the number.",
          "nl": "Telefoon, simkaart en lader van {employee}. Stop de simkaart pas als HR weet of de familie het nummer wil houden."
        },
        "where": {
          "en": "At IT, locked away. Nobody looks in it alone: you make the copy together with {ihh}. Only HR gives private files to the next of kin.",
          "nl": "Bij ICT achter slot. Niemand kijkt er alleen in: de kopie maak je samen met {ihh}. Privébestanden geeft alleen HR aan de nabestaanden."
        },
        "why": {
          "en": "This phone may hold the last photos and messages. To the family it is more than a device.",
          "nl": "Op deze telefoon kunnen de laatste foto''s en berichten staan. Voor de familie is dat meer dan een toestel."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.badge"
        ]
      },
      "set": {
        "how": {
          "en": "The contact asks for it when the family is ready, together with the other things. Does the badge not come back? Then choose ‘Not applicable’ and let it rest.",
          "nl": "De contactpersoon vraagt ernaar als de familie dat aankan, samen met de andere spullen. Komt de pas niet terug? Kies dan ‘Niet van toepassing’ en laat het rusten."
        },
        "title": {
          "en": "Collect the badge gently",
          "nl": "Toegangspas rustig ophalen"
        },
        "what": {
          "en": "Only the badge itself. It is already off, so collecting it can wait.",
          "nl": "Alleen de pas zelf. Die staat al uit, dus ophalen heeft geen haast."
        },
        "where": {
          "en": "Wherever the family prefers. Do you have the badge? Then fill in the date in the list.",
          "nl": "Waar de familie dat prettig vindt. Heb je de pas? Vul dan de datum in de lijst in."
        },
        "why": {
          "en": "The badge may still be in a coat at home. The family need not look for it now.",
          "nl": "De pas zit misschien nog in een jas thuis. De familie hoeft daar nu niet naar te zoeken."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.keys"
        ]
      },
      "set": {
        "how": {
          "en": "Open a cupboard with a spare key or a locksmith. The contact asks for the keys later, with the rest.",
          "nl": "Open een kast met een reservesleutel of een slotenmaker. De contactpersoon vraagt later naar de sleutels, samen met de rest."
        },
        "title": {
          "en": "Collect the keys gently",
          "nl": "Sleutels rustig ophalen"
        },
        "what": {
          "en": "Only the keys and the parking card. The codes have been changed already, so collecting can wait.",
          "nl": "Alleen de sleutels en de parkeerkaart. De codes zijn al gewijzigd, dus ophalen heeft geen haast."
        },
        "where": {
          "en": "Wherever the family prefers. Then update the key register and fill in the date in the list.",
          "nl": "Waar de familie dat prettig vindt. Pas daarna het sleutelplan aan en vul de datum in de lijst in."
        },
        "why": {
          "en": "A colleague needs a file that is locked away. That can be solved without disturbing the family.",
          "nl": "Een collega heeft een dossier nodig dat achter slot ligt. Dat kan zonder de familie te storen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.other_assets"
        ]
      },
      "set": {
        "how": {
          "en": "Come only on a day the family chooses, and with the contact. Is it worth little? Suggest to {manager} to leave it.",
          "nl": "Kom alleen op een dag die de familie kiest, en met de contactpersoon. Is iets weinig waard? Stel {manager} voor het te laten."
        },
        "title": {
          "en": "Collect other things gently",
          "nl": "Overige spullen rustig ophalen"
        },
        "where": {
          "en": "At home, or wherever the family prefers. Do you find {employee}''s own things? Give them to HR.",
          "nl": "Thuis, of op een plek die de familie prettig vindt. Kom je eigen spullen van {employee} tegen? Geef die aan HR."
        },
        "why": {
          "en": "A van at the door for a chair, right after the funeral: a family does not forget that.",
          "nl": "Een busje voor de deur om een stoel, vlak na de uitvaart: dat vergeet een familie niet."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mobility"
        ]
      },
      "set": {
        "how": {
          "en": "Ask the lease company for more time, and whether the family is insured to drive. The contact person will arrange a day with the family, later on. Ask whether there are personal things in the car.",
          "nl": "Vraag de leasemaatschappij om uitstel, en of de familie verzekerd mag rijden. De contactpersoon spreekt later met de familie een dag af. Vraag of er eigen spullen in de auto liggen."
        },
        "why": {
          "en": "The family may still use this car, also for the funeral. Let them have that time.",
          "nl": "De familie rijdt misschien nog in deze auto, ook naar de uitvaart. Laat hun die tijd."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.company_card"
        ]
      },
      "set": {
        "how": {
          "en": "Move regular payments, then block the card. Ask {manager} about open payments. Do not ask for the card itself.",
          "nl": "Zet vaste betalingen over en blokkeer dan de kaart. Vraag {manager} naar open betalingen. De kaart zelf vraag je niet terug."
        },
        "where": {
          "en": "With the bank and in your accounts. Fill in the day you blocked the card in the list.",
          "nl": "Bij de bank en in jullie administratie. Vul in de lijst de dag in waarop je de kaart blokkeerde."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.receipt"
        ]
      },
      "set": {
        "how": {
          "en": "Let IT and facilities sign for what they received. Do not ask the family for a signature. You may let go what is missing.",
          "nl": "Laat ICT en Facilitair tekenen voor wat zij aannamen. Vraag de familie niet om een handtekening. Wat ontbreekt, mag je laten rusten."
        },
        "why": {
          "en": "With a good receipt nobody has to ask the family about a laptop later.",
          "nl": "Met een goed bewijs hoeft niemand de familie later nog iets over een laptop te vragen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.wipe"
        ]
      },
      "set": {
        "how": {
          "en": "Ask HR whether the next of kin have all that is theirs. Then compare the number with the list and wipe by your method.",
          "nl": "Vraag HR of de nabestaanden alles hebben wat van hen is. Vergelijk daarna het nummer met de lijst en wis volgens jullie methode."
        },
        "why": {
          "en": "Wipe too early and the family will never see the last photos.",
          "nl": "Wis je te vroeg, dan krijgt de familie de laatste foto''s nooit meer te zien."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.final_settlement"
        ]
      },
      "set": {
        "how": {
          "en": "First look up in law and collective agreement what applies. Let the contact tell them, then send a personal letter with one name for questions.",
          "nl": "Zoek eerst in wet en cao op wat geldt. Laat de contactpersoon het vertellen en stuur daarna een persoonlijke brief met één naam voor vragen."
        },
        "title": {
          "en": "Arrange the settlement with the family",
          "nl": "Afrekening met de nabestaanden regelen"
        },
        "visibleTo": [
          "hr",
          "finance"
        ],
        "what": {
          "en": "Pay up to and including the day of death, leave, holiday allowance and open expenses. The death benefit is a separate task.",
          "nl": "Loon tot en met de dag van overlijden, verlof, vakantiegeld en open declaraties. De uitkering bij overlijden is een aparte taak."
        },
        "where": {
          "en": "With payroll. Note only the reference here. Do not ask for things back in that letter.",
          "nl": "Bij de salarisadministratie. Noteer hier alleen het kenmerk. Vraag in die brief geen spullen terug."
        },
        "why": {
          "en": "The pay stops while the bills go on. The next of kin want to know what they can count on.",
          "nl": "Het loon stopt terwijl de rekeningen doorgaan. De nabestaanden willen weten waar ze op kunnen rekenen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.hr_file"
        ]
      },
      "set": {
        "how": {
          "en": "Add the receipt and the settlement. Give personal cards and letters to the family. Look up in your own rules which term applies.",
          "nl": "Voeg ontvangstbewijs en afrekening toe. Persoonlijke kaarten en brieven geef je aan de familie. Zoek in jullie eigen regels op welke termijn geldt."
        },
        "why": {
          "en": "Years later the family may still have questions about pension or pay. The answer must be findable then.",
          "nl": "Jaren later kan de familie nog vragen over pensioen of loon hebben. Het antwoord moet dan te vinden zijn."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "Do this straight after the talk. Send all departments the date only and ask them to reply. Do not give the reason.",
          "nl": "Doe dit meteen na het gesprek. Stuur alle afdelingen alleen de datum en vraag om een reactie. De reden noem je niet."
        },
        "why": {
          "en": "If finance hears the end date late, the pay is wrong. {employee} then gets one more unpleasant letter.",
          "nl": "Weet Financiën de einddatum te laat, dan klopt het loon niet. {employee} krijgt dan nog een vervelende brief."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates"
        ]
      },
      "set": {
        "how": {
          "en": "Check the dates and let legal read along. The reason belongs only in the letter of dismissal. Send this letter to the private address with proof of receipt.",
          "nl": "Reken de datums na en laat Juridisch meelezen. De reden hoort alleen in de ontslagbrief. Stuur deze brief met ontvangstbevestiging naar het privéadres."
        },
        "what": {
          "en": "A letter with the last working day, the end date and who answers questions. Nothing else is in it.",
          "nl": "Een brief met de laatste werkdag, de einddatum en wie vragen beantwoordt. Meer staat er niet in."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.disable"
        ]
      },
      "set": {
        "how": {
          "en": "Agree the time with HR and wait for word that the talk has begun. Do the main account first, then the separate systems.",
          "nl": "Spreek het uur af met HR en wacht op een bericht dat het gesprek begint. Doe eerst het hoofdaccount, dan de losse systemen."
        },
        "title": {
          "en": "Disable accounts at the agreed time",
          "nl": "Accounts uitzetten op het afgesproken uur"
        },
        "why": {
          "en": "An hour late and work may disappear. An hour early and {employee} reads it on a screen, among colleagues.",
          "nl": "Een uur te laat en er kan werk verdwijnen. Een uur te vroeg en {employee} leest het op een scherm, tussen collega''s."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.privileged"
        ]
      },
      "set": {
        "how": {
          "en": "Withdraw them at the time HR gives. Give a colleague the same rights at once, or the work stops.",
          "nl": "Trek ze in op het uur dat HR noemt. Geef meteen een collega dezelfde rechten, anders ligt het beheer stil."
        },
        "what": {
          "en": "Rights as administrator, root and approver of payments, on emergency accounts too.",
          "nl": "Rechten als beheerder, root en goedkeurder van betalingen, ook op noodaccounts."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.final_settlement"
        ]
      },
      "set": {
        "how": {
          "en": "Ask legal what you may set off. Let finance check the sums. Send an overview in plain words, with a name for questions.",
          "nl": "Vraag Juridisch wat je mag verrekenen. Laat Financiën narekenen. Stuur een overzicht in gewone taal, met een naam voor vragen."
        },
        "why": {
          "en": "After a sudden end too, {employee} is entitled to pay, leave and holiday allowance. Waiting soon leads to a claim.",
          "nl": "Ook na een plotseling einde heeft {employee} recht op loon, verlof en vakantiegeld. Wachten leidt snel tot een claim."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.duties_after"
        ]
      },
      "set": {
        "why": {
          "en": "This end comes suddenly. {employee} must be able to read later, in peace, what still applies.",
          "nl": "Dit einde komt plotseling. {employee} moet later in rust kunnen nalezen wat nog geldt."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.hr_file"
        ]
      },
      "set": {
        "how": {
          "en": "Add the papers on the dismissal. Ask legal until when {employee} can go to court: delete nothing before then.",
          "nl": "Voeg de stukken over het ontslag toe. Vraag Juridisch tot wanneer {employee} naar de rechter kan: wis tot dan niets."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.trust_report"
        ]
      },
      "set": {
        "why": {
          "en": "Otherwise the service may still write to {employee} about this post. That letter reaches the family.",
          "nl": "Anders schrijft de dienst {employee} later nog aan over deze functie. Die brief komt bij de familie."
        }
      },
      "when": [
        [
          "kind:death",
          "flag:trustFunction"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "First see what is already in the system. Then call IT, finance and facilities and ask what they did and did not do.",
          "nl": "Kijk eerst wat al in het systeem staat. Bel daarna ICT, Financiën en Facilitair en vraag wat zij wel en niet deden."
        },
        "why": {
          "en": "{employee} has already left and IT may not know yet. Each further day of access is one too many.",
          "nl": "{employee} is al weg en misschien weet ICT het nog niet. Elke dag toegang is er dan een te veel."
        }
      },
      "when": [
        [
          "flag:alreadyGone",
          "!kind:leave",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.disable"
        ]
      },
      "set": {
        "how": {
          "en": "See for each account whether anybody signed in after {lastDay} and tell security. Then disable it, without deleting anything.",
          "nl": "Kijk per account of iemand na {lastDay} nog inlogde en meld dat aan beveiliging. Zet het daarna uit, zonder iets te wissen."
        },
        "title": {
          "en": "Disable accounts that are still open",
          "nl": "Accounts die open staan alsnog uitzetten"
        }
      },
      "when": [
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.delete"
        ]
      },
      "set": {
        "why": {
          "en": "A system may already be about to delete this account. Then the only proof of an agreement is gone.",
          "nl": "Misschien verwijdert een systeem dit account al vanzelf. Dan is het enige bewijs van een afspraak weg."
        }
      },
      "when": [
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.expenses",
          "accounts.private_services"
        ]
      },
      "set": {
        "responsible": "contract"
      },
      "when": [
        [
          "kind:hireEnd",
          "flag:unreachable"
        ],
        [
          "kind:hireEnd",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.private_services"
        ]
      },
      "set": {
        "accountable": "contract",
        "where": {
          "en": "Through {employee}''s agency or own firm. You need not know which services they are.",
          "nl": "Via het bureau of het eigen bedrijf van {employee}. Welke diensten het zijn, hoef je niet te weten."
        }
      },
      "when": [
        [
          "kind:hireEnd",
          "flag:unreachable"
        ],
        [
          "kind:hireEnd",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "accountable": "contract",
        "responsible": "contract",
        "title": {
          "en": "Register the end and tell IT",
          "nl": "Einde inhuur registreren en ICT informeren"
        },
        "what": {
          "en": "Put the last working day and the end of the assignment in the hiring system. Give IT, finance, facilities and security the dates only.",
          "nl": "Zet laatste werkdag en einde van de opdracht in het inhuursysteem. Geef ICT, Financiën, Facilitair en beveiliging alleen de datums."
        },
        "where": {
          "en": "In the hiring system or contract register. Note below the reference and who confirmed your message.",
          "nl": "In het inhuursysteem of contractregister. Noteer hieronder het kenmerk en wie je bericht bevestigde."
        },
        "why": {
          "en": "Hired staff are often not in the HR system. Without your message IT does not know that {lastDay} is the last day.",
          "nl": "Inhuur staat vaak niet in het personeelssysteem. Zonder bericht van jou weet ICT niet dat {lastDay} de laatste dag is."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates"
        ]
      },
      "set": {
        "accountable": "contract",
        "how": {
          "en": "See in the contract how and when to give notice. Agree with {manager}. Send it to {employee}; the agency gets a message of its own.",
          "nl": "Kijk in het contract hoe en wanneer je moet opzeggen. Stem af met {manager}. Stuur het aan {employee}; het bureau krijgt een eigen bericht."
        },
        "responsible": "contract",
        "title": {
          "en": "Confirm assignment end and dates in writing",
          "nl": "Einde opdracht en datums schriftelijk bevestigen"
        },
        "visibleTo": [
          "employee",
          "manager",
          "hr",
          "contract"
        ],
        "what": {
          "en": "A message with the last working day, the end of the assignment and the day by which the last hours must be in.",
          "nl": "Een bericht met laatste werkdag, einde van de opdracht en de dag waarop de laatste uren binnen moeten zijn."
        },
        "where": {
          "en": "The letter belongs with the contract. Note the date and reference here, not the contents.",
          "nl": "De brief hoort bij het contract. Noteer hier de datum en het kenmerk, niet de inhoud."
        },
        "why": {
          "en": "{employee} looks for a new assignment from the day you give. If it is wrong, there is a gap in income.",
          "nl": "{employee} zoekt een nieuwe opdracht vanaf de dag die jij noemt. Klopt die niet, dan valt er een gat in het inkomen."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.duties_after"
        ]
      },
      "set": {
        "accountable": "contract",
        "how": {
          "en": "Take the contract and ask legal what applies. Ask too whether there are still data on own devices. Hand over on paper what still applies, without new agreements.",
          "nl": "Leg het contract ernaast en vraag Juridisch wat geldt. Vraag ook of er nog gegevens op eigen apparaten staan. Geef op papier mee wat blijft gelden, zonder nieuwe afspraken."
        },
        "responsible": "contract",
        "visibleTo": [
          "employee",
          "manager",
          "hr",
          "contract"
        ],
        "what": {
          "en": "What still applies from the contract and the confidentiality agreement: no use of data, and who holds the rights to the work.",
          "nl": "Wat blijft gelden uit contract en geheimhouding: geen gebruik van gegevens, en wie de rechten op het werk heeft."
        },
        "where": {
          "en": "A copy of what you handed over belongs with the contract. Note only the date here.",
          "nl": "Een kopie van wat je meegaf, hoort bij het contract. Noteer hier alleen de datum."
        },
        "why": {
          "en": "{employee} may start with another client on Monday. By then it must be clear what of yours is confidential.",
          "nl": "{employee} begint maandag misschien bij een andere klant. Wat van jullie geheim is, moet dan duidelijk zijn."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.receipt"
        ]
      },
      "set": {
        "where": {
          "en": "Print ‘Equipment’ from the manager''s report and keep it with the contract. Choose below who received the things.",
          "nl": "Druk ‘Spullen’ af uit het rapport voor de leidinggevende en bewaar het bij het contract. Kies hieronder wie de spullen aannam."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.privileged"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {manager} who looks after the systems and let that person sign in. Then suspend the rights and note which must come back.",
          "nl": "Vraag {manager} wie het beheer waarneemt en laat die inloggen. Leg daarna de rechten stil en noteer welke terug moeten komen."
        },
        "title": {
          "en": "Suspend privileged rights during the leave",
          "nl": "Beheerrechten tijdens het verlof stilleggen"
        },
        "what": {
          "en": "Rights as administrator, root and approver of payments. You turn them on again on return.",
          "nl": "Rechten als beheerder, root en goedkeurder van betalingen. Bij terugkomst zet je ze weer aan."
        },
        "why": {
          "en": "Nobody watches an admin account that rests for months. A stranger can work with it unseen.",
          "nl": "Op een beheeraccount dat maanden stilligt, let niemand. Een vreemde kan er dan ongezien mee werken."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "how": {
          "en": "Note until when the reply is on. Forwarding or searching needs a purpose, a period and approval. Do not call {employee} about it.",
          "nl": "Noteer tot wanneer het antwoord aan staat. Doorsturen of zoeken kan alleen met doel, periode en akkoord. Bel {employee} hier niet over."
        }
      },
      "when": [
        [
          "kind:leave",
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {manager} whether the dates are right. Say that {employee} comes back and that nobody deletes anything. Only you are in touch.",
          "nl": "Vraag {manager} of de datums kloppen. Zeg erbij dat {employee} terugkomt en dat niemand iets wist. Alleen jij hebt contact."
        }
      },
      "when": [
        [
          "kind:leave",
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.vault_transfer",
          "accounts.mfa_external",
          "accounts.assets",
          "accounts.laptop",
          "accounts.phone"
        ]
      },
      "set": {
        "accountable": "it",
        "responsible": "it"
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "responsible": "it"
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.badge",
          "accounts.keys",
          "accounts.other_assets",
          "accounts.mobility"
        ]
      },
      "set": {
        "responsible": "facilities"
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.company_card"
        ]
      },
      "set": {
        "responsible": "finance"
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.private_services"
        ]
      },
      "set": {
        "accountable": "hr",
        "responsible": "hr"
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.expenses"
        ]
      },
      "set": {
        "responsible": "hr"
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {manager} whether the dates are right. Tell each department that questions to {employee} go through you, not through HR. Do not give the reason.",
          "nl": "Vraag {manager} of de datums kloppen. Zeg elke afdeling dat vragen aan {employee} via jou gaan, niet via HR. De reden noem je niet."
        }
      },
      "when": [
        [
          "kind:hireEnd",
          "flag:unreachable"
        ],
        [
          "kind:hireEnd",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {manager} whether the dates are right. Tell each department that only you are in touch with {employee}. Do not give the reason.",
          "nl": "Vraag {manager} of de datums kloppen. Zeg elke afdeling dat alleen jij contact met {employee} hebt. De reden noem je niet."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates"
        ]
      },
      "set": {
        "how": {
          "en": "Check the dates against law, collective agreement and contract and let legal read along. Send the letter to the private address with proof of receipt.",
          "nl": "Reken de datums na in wet, cao en contract en laat Juridisch meelezen. Stuur de brief met ontvangstbevestiging naar het privéadres."
        },
        "why": {
          "en": "{employee} needs this letter for a benefit or a new job. A wrong date then costs money and trust.",
          "nl": "{employee} heeft deze brief nodig voor een uitkering of nieuw werk. Een foute datum kost dan geld en vertrouwen."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable",
          "group:leaving"
        ],
        [
          "flag:alreadyGone",
          "group:leaving"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.inventory"
        ]
      },
      "set": {
        "how": {
          "en": "Start with the list from the sign-in system. Ask application management, {manager} and the team what falls outside it. Never sign in as {employee}.",
          "nl": "Begin met de lijst uit het inlogsysteem. Vraag functioneel beheer, {manager} en het team wat daarbuiten valt. Log nooit in als {employee}."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "where": {
          "en": "IT and {ihh} carry it out and tell the privacy officer. You do not get access to the mailbox yourself.",
          "nl": "ICT en {ihh} voeren het uit en vertellen het de privacy officer. Zelf krijg je geen toegang tot de mailbox."
        },
        "why": {
          "en": "Somebody writes to {employee} and knows of nothing. Without your choice nobody reads it.",
          "nl": "Iemand mailt {employee} en weet van niets. Zonder jouw keuze leest niemand die mail."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.vault_transfer"
        ]
      },
      "set": {
        "how": {
          "en": "Ask the team and application management which these are. Have an administrator or the supplier make a new password. Do not open {employee}''s own vault.",
          "nl": "Vraag het team en functioneel beheer welke dat zijn. Laat een beheerder of de leverancier een nieuw wachtwoord maken. Open de eigen kluis van {employee} niet."
        },
        "title": {
          "en": "Secure shared passwords",
          "nl": "Gedeelde wachtwoorden veiligstellen"
        },
        "what": {
          "en": "Shared accounts for which only {employee} had the password or recovery code. Never ask for anybody''s own passwords.",
          "nl": "Gedeelde accounts waarvan alleen {employee} het wachtwoord of de herstelcode had. Eigen wachtwoorden vraag je nooit."
        },
        "where": {
          "en": "The new password goes into the team vault, with an owner from the team. This program never holds secrets.",
          "nl": "Het nieuwe wachtwoord gaat naar de teamkluis, met een eigenaar uit het team. In dit programma staan nooit geheimen."
        },
        "why": {
          "en": "Tomorrow a colleague has to get into the portal, and only {employee} had the recovery code.",
          "nl": "Morgen moet een collega in het portaal, en alleen {employee} had de herstelcode."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.privileged"
        ]
      },
      "set": {
        "how": {
          "en": "First give a colleague the same rights, so that the work goes on. Then withdraw {employee}''s and check that they are gone.",
          "nl": "Geef eerst een collega dezelfde rechten, zodat het beheer doorgaat. Trek daarna die van {employee} in en kijk of ze weg zijn."
        },
        "title": {
          "en": "Move and withdraw privileged rights",
          "nl": "Beheerrechten overzetten en intrekken"
        },
        "what": {
          "en": "Rights as administrator, root and approver of payments. Emergency accounts that {employee} could use too.",
          "nl": "Rechten als beheerder, root en goedkeurder van betalingen. Ook noodaccounts waar {employee} bij kon."
        },
        "why": {
          "en": "An admin account that nobody uses does not stand out when a stranger works with it.",
          "nl": "Een beheeraccount dat niemand gebruikt, valt niet op als een vreemde ermee werkt."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.private_services"
        ]
      },
      "set": {
        "how": {
          "en": "Put it in the same letter as the other arrangements. Is a reset message needed? IT finds that one message, with {ihh}.",
          "nl": "Zet het in dezelfde brief als de andere afspraken. Is een herstelmail nodig? ICT zoekt die ene mail, met {ihh} erbij."
        },
        "title": {
          "en": "Say that the work address closes",
          "nl": "Vertellen dat het werkadres sluit"
        },
        "what": {
          "en": "Tell {employee} that private services need another address, and on which day the work address closes.",
          "nl": "Laat {employee} weten dat privédiensten een ander adres nodig hebben, en op welke dag het werkadres sluit."
        },
        "where": {
          "en": "By letter or through the contact {employee} chose. You need not know which services they are.",
          "nl": "Per brief of via het contact dat {employee} koos. Welke diensten het zijn, hoef je niet te weten."
        },
        "why": {
          "en": "Is {employee}''s work address registered with a bank or web shop? Reset messages then go to a closed mailbox.",
          "nl": "Staat het werkadres van {employee} bij een bank of webwinkel? Herstelmail komt dan in een mailbox die dicht is."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {manager} for the new contact. Set the message without opening the mailbox. Send yourself a test.",
          "nl": "Vraag {manager} om het nieuwe contact. Stel het bericht in zonder de mailbox te openen. Stuur jezelf een test."
        },
        "title": {
          "en": "Set an automatic reply",
          "nl": "Automatisch antwoord instellen"
        },
        "what": {
          "en": "A short message: {employee} does not read this e-mail, and who helps now. Give no reason and no date.",
          "nl": "Een kort bericht: {employee} leest deze mail niet, en wie er nu helpt. Noem geen reden en geen datum."
        },
        "where": {
          "en": "In mail administration, for inside and outside. Turn off any rule that forwards to a private address.",
          "nl": "In het mailbeheer, voor binnen en buiten. Zet een doorstuurregel naar een privéadres uit."
        },
        "why": {
          "en": "Whoever writes to {employee} now hears nothing. An urgent question waits until it is too late.",
          "nl": "Wie naar {employee} mailt, hoort nu niets. Een vraag met spoed blijft liggen tot het te laat is."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mfa_external"
        ]
      },
      "set": {
        "how": {
          "en": "First add a colleague or a key of the organisation. Then remove the private number. Wipe nothing from the phone itself.",
          "nl": "Zet eerst een collega of een sleutel van de organisatie erbij. Haal dan het privénummer weg. Van de telefoon zelf wis je niets."
        },
        "title": {
          "en": "Unlink the private phone from work accounts",
          "nl": "Privételefoon loskoppelen van werkaccounts"
        },
        "what": {
          "en": "Codes, alerts and recovery numbers on {employee}''s private phone or private address.",
          "nl": "Codes, meldingen en herstelnummers op een privételefoon of privéadres van {employee}."
        },
        "where": {
          "en": "In the sign-in system and at each portal. Does it not work? Ask the supplier to restore it, with approval from security.",
          "nl": "In het inlogsysteem en bij elk portaal. Lukt het niet? Vraag de leverancier om herstel, met akkoord van beveiliging."
        },
        "why": {
          "en": "The code for a shared portal goes to a private phone. The team cannot reach it.",
          "nl": "De code voor een gedeeld portaal gaat naar een privételefoon. Het team kan daar niet bij."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.disable"
        ]
      },
      "set": {
        "how": {
          "en": "Agree a time with HR. Do the main account first, then the separate systems. Test that signing in really fails.",
          "nl": "Spreek met HR een uur af. Doe eerst het hoofdaccount, dan de losse systemen. Probeer of inloggen echt niet meer lukt."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.assets"
        ]
      },
      "set": {
        "how": {
          "en": "Use your own register. Ask facilities, finance and {manager} for their part. Only HR puts questions to {employee}.",
          "nl": "Gebruik jullie eigen registratie. Vraag Facilitair, Financiën en {manager} om hun deel. Vragen aan {employee} stelt alleen HR."
        },
        "title": {
          "en": "List what was lent",
          "nl": "Geleende spullen op een rij zetten"
        },
        "what": {
          "en": "Everything {employee} was lent: laptop, phone, badge, keys, cards, clothing, tools and things for working at home.",
          "nl": "Alles wat {employee} leende: laptop, telefoon, pas, sleutels, kaarten, kleding, gereedschap en spullen voor thuis."
        },
        "where": {
          "en": "One row per thing in the table, with the number. Whoever receives it fills in the date and the condition.",
          "nl": "Eén regel per ding in de tabel, met het nummer. Wie het aanneemt, vult de datum en de staat in."
        },
        "why": {
          "en": "Without a full list HR has to call three times. {employee} would rather hear once what is still out.",
          "nl": "Zonder volledige lijst moet HR drie keer bellen. {employee} hoort liever één keer wat er nog ligt."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.laptop"
        ]
      },
      "set": {
        "how": {
          "en": "Let HR make one appointment for everything, for example with a courier. Do not turn the laptop on and do not wipe it.",
          "nl": "Laat HR één afspraak maken voor alle spullen, bijvoorbeeld met een koerier. Zet de laptop niet aan en maak die niet leeg."
        },
        "title": {
          "en": "Collect the laptop and keep it safe",
          "nl": "Laptop ophalen en veilig opbergen"
        },
        "what": {
          "en": "{employee}''s laptop, charger and accessories, with the numbers from the list. Only IT receives them.",
          "nl": "Laptop, lader en toebehoren van {employee}, met de nummers uit de lijst. Alleen ICT neemt ze aan."
        },
        "where": {
          "en": "At IT, locked away, until {ihh} says the work is safe. Fill in date and condition in the list.",
          "nl": "Bij ICT achter slot, tot {ihh} zegt dat het werk veilig is. Vul datum en staat in de lijst in."
        },
        "why": {
          "en": "A colleague who borrows this laptop for a moment may overwrite the only report without knowing it.",
          "nl": "Een collega die deze laptop even leent, kan zonder het te weten het enige verslag overschrijven."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.phone"
        ]
      },
      "set": {
        "how": {
          "en": "Have the provider divert the number. Collecting goes with the other things, through HR. Read no messages and wipe nothing.",
          "nl": "Laat de provider het nummer doorzetten. Ophalen gaat met de andere spullen mee, via HR. Lees geen berichten en wis niets."
        },
        "title": {
          "en": "Collect phone and SIM card",
          "nl": "Telefoon en simkaart ophalen"
        },
        "what": {
          "en": "{employee}''s phone, SIM card and charger. Ask {manager} who gets the number, and HR whether {employee} wants to keep it. Only then stop the SIM card.",
          "nl": "Telefoon, simkaart en lader van {employee}. Vraag {manager} naar wie het nummer gaat, en HR of {employee} het wil houden. Stop de simkaart pas daarna."
        },
        "where": {
          "en": "At IT, locked away. Is there a private lock on it? Then HR asks {employee} to remove it from a distance.",
          "nl": "Bij ICT achter slot. Zit er een privéslot op? Dan vraagt HR {employee} om dat op afstand weg te halen."
        },
        "why": {
          "en": "People from outside still call this number. Without the SIM card nobody answers.",
          "nl": "Mensen van buiten bellen dit nummer nog. Zonder simkaart neemt niemand op."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.badge"
        ]
      },
      "set": {
        "how": {
          "en": "Disable it at the time IT disables the accounts. Collecting goes with the other things, through HR.",
          "nl": "Doe het uitzetten op het uur waarop ICT de accounts uitzet. Ophalen gaat met de andere spullen mee, via HR."
        },
        "title": {
          "en": "Disable and collect the badge",
          "nl": "Toegangspas uitzetten en ophalen"
        },
        "what": {
          "en": "Disable every badge in {employee}''s name. After that the badge itself comes back.",
          "nl": "Zet elke pas op naam van {employee} uit. Daarna komt de pas zelf terug."
        },
        "where": {
          "en": "In the access system of each building. Fill in the date in the list once you have the badge.",
          "nl": "In het toegangssysteem van elk gebouw. Vul de datum in de lijst in als je de pas hebt."
        },
        "why": {
          "en": "A badge that still works opens the door to whoever finds it. You can stop that from your desk.",
          "nl": "Een pas die nog werkt, opent de deur voor wie hem vindt. Jij kunt dat van achter je bureau stoppen."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.keys"
        ]
      },
      "set": {
        "how": {
          "en": "Change the codes at once. Open a cupboard with a spare key or a locksmith. Collecting goes with the other things, through HR.",
          "nl": "Wijzig de codes meteen. Open een kast met een reservesleutel of een slotenmaker. Ophalen gaat met de andere spullen mee, via HR."
        },
        "title": {
          "en": "Collect keys and change codes",
          "nl": "Sleutels ophalen en codes wijzigen"
        },
        "what": {
          "en": "Keys, parking card, and all alarm and safe codes that {employee} knew.",
          "nl": "Sleutels, parkeerkaart, en alle codes van alarm en kluis die {employee} kende."
        },
        "where": {
          "en": "In the key register and with the alarm company. Do not write the codes themselves down anywhere.",
          "nl": "In het sleutelplan en bij het alarmbedrijf. Schrijf de codes zelf nergens op."
        },
        "why": {
          "en": "Behind one cupboard door lies a file that is needed this week. The key hangs at {employee}''s home.",
          "nl": "Achter één kastdeur ligt een dossier dat deze week nodig is. De sleutel hangt bij {employee} thuis."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.other_assets"
        ]
      },
      "set": {
        "how": {
          "en": "Let HR agree one day for everything. Bring {employee}''s own things along too. USB sticks go to IT unopened.",
          "nl": "Laat HR één dag afspreken voor alles. Breng dan ook de eigen spullen van {employee} mee. Usb-sticks gaan dicht naar ICT."
        },
        "title": {
          "en": "Collect other things",
          "nl": "Overige spullen ophalen"
        },
        "what": {
          "en": "{employee}''s home-office things, USB sticks, tools, clothing, stamps and visiting cards.",
          "nl": "Thuiswerkspullen, usb-sticks, gereedschap, kleding, stempels en visitekaartjes van {employee}."
        },
        "where": {
          "en": "At {employee}''s home or somewhere quiet. Both sign the list there and leave a copy.",
          "nl": "Thuis bij {employee} of op een plek die rustig is. Teken daar allebei de lijst en laat een kopie achter."
        },
        "why": {
          "en": "If each department calls about its own things, {employee} gets no peace. One appointment is enough.",
          "nl": "Belt elke afdeling apart over spullen, dan heeft {employee} geen rust. Eén afspraak is genoeg."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mobility"
        ]
      },
      "set": {
        "how": {
          "en": "Block the fuel card and travel card. Let HR choose a day that suits {employee}. Take photos of the condition on collection.",
          "nl": "Blokkeer tankpas en reiskaart. Laat HR een dag kiezen die voor {employee} past. Maak bij het ophalen foto''s van de staat."
        },
        "title": {
          "en": "Collect car, bicycle or travel card",
          "nl": "Auto, fiets of reiskaart ophalen"
        },
        "what": {
          "en": "Lease car, bicycle, fuel card, charge card or travel card, with keys and papers.",
          "nl": "Leaseauto, fiets, tankpas, laadpas of reiskaart, met sleutels en papieren."
        },
        "where": {
          "en": "With the lease company, and finance for the cards. Fill in the date and the condition in the list.",
          "nl": "Bij de leasemaatschappij, en Financiën voor de kaarten. Vul de datum en de staat in de lijst in."
        },
        "why": {
          "en": "The rent goes on until the car is back. If that day is not on record, {employee} may be charged for a later fine or damage.",
          "nl": "De huur loopt door tot de auto terug is. Staat die dag nergens, dan krijgt {employee} later misschien een boete of schade."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.company_card"
        ]
      },
      "set": {
        "how": {
          "en": "Find regular payments in the statement and move them. Block the card the same day. Ask {manager} about the receipts.",
          "nl": "Zoek vaste betalingen in het overzicht en zet ze over. Blokkeer de kaart nog dezelfde dag. Vraag {manager} naar de bonnen."
        },
        "title": {
          "en": "Stop the payment card",
          "nl": "Betaalkaart stopzetten"
        },
        "what": {
          "en": "{employee}''s credit or purchase card, and all open and regular payments.",
          "nl": "De creditcard of inkoopkaart van {employee}, en alle open en vaste betalingen."
        },
        "where": {
          "en": "With the bank. The card itself comes with the other things, or {employee} cuts it up.",
          "nl": "Bij de bank. De kaart zelf komt mee met de andere spullen, of {employee} knipt die door."
        },
        "why": {
          "en": "A tool the team uses may be paid with this card. Block it without looking and it stops.",
          "nl": "Een programma van het team betaalt misschien met deze kaart. Blokkeer je zonder te kijken, dan stopt het."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.receipt"
        ]
      },
      "set": {
        "how": {
          "en": "Compare the list with what IT and facilities received and let them sign. HR sends {employee} a copy.",
          "nl": "Vergelijk de lijst met wat ICT en Facilitair aannamen en laat hen tekenen. HR stuurt een kopie naar {employee}."
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.expenses"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {manager} which hours were worked. Put them to {employee}''s agency or firm. Then pass them on to finance.",
          "nl": "Vraag {manager} welke uren gewerkt zijn. Leg die voor aan het bureau of het bedrijf van {employee}. Geef ze daarna door aan Financiën."
        },
        "title": {
          "en": "Settle last hours and costs",
          "nl": "Laatste uren en kosten afhandelen"
        },
        "what": {
          "en": "All hours up to and including {lastDay}, and travel costs that the assignment allows.",
          "nl": "Alle uren tot en met {lastDay}, en reiskosten die volgens de opdracht mogen."
        },
        "where": {
          "en": "In the hours system, or through the agency. Questions about payment go to finance.",
          "nl": "In het urensysteem, of via het bureau. Vragen over betalen gaan naar Financiën."
        },
        "why": {
          "en": "{employee} can no longer enter the last hours. The agency then sends a bill that nobody can check.",
          "nl": "{employee} kan de laatste uren niet meer zelf invoeren. Het bureau stuurt dan een rekening die niemand kan controleren."
        }
      },
      "when": [
        [
          "kind:hireEnd",
          "flag:unreachable"
        ],
        [
          "kind:hireEnd",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.expenses"
        ]
      },
      "set": {
        "how": {
          "en": "Ask finance what is open. Put it in the same letter as the other arrangements, with an address for the receipts.",
          "nl": "Vraag Financiën wat open staat. Zet het in dezelfde brief als de andere afspraken, met een adres voor de bonnen."
        },
        "title": {
          "en": "Settle open expenses",
          "nl": "Open declaraties afhandelen"
        },
        "what": {
          "en": "Travel costs, study costs and advances that are still open. Say until when {employee} can claim.",
          "nl": "Reiskosten, studiekosten en voorschotten die nog open staan. Zeg tot wanneer {employee} kan indienen."
        },
        "where": {
          "en": "By letter to the private address. Pass on to finance what you receive.",
          "nl": "Per brief naar het privéadres. Wat je krijgt, geef je door aan Financiën."
        },
        "why": {
          "en": "{employee} can no longer enter the system, but did pay for that train journey.",
          "nl": "{employee} kan niet meer in het systeem, maar heeft die treinreis wel zelf betaald."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable",
          "group:leaving"
        ],
        [
          "flag:alreadyGone",
          "group:leaving"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.leave_balance"
        ]
      },
      "set": {
        "how": {
          "en": "Work out the balance up to and including the end date. Send the statement to the private address and allow time to reply.",
          "nl": "Reken het saldo uit tot en met de einddatum. Stuur de opgave naar het privéadres en geef tijd om te reageren."
        },
        "what": {
          "en": "How much leave is there on the end date? Make a statement and say what you pay out.",
          "nl": "Hoeveel verlof is er op de einddatum? Maak een overzicht en zeg wat jullie uitbetalen."
        },
        "where": {
          "en": "Note the hours below, without amounts. Give them to finance too.",
          "nl": "Noteer de uren hieronder, zonder bedragen. Geef ze ook door aan Financiën."
        },
        "why": {
          "en": "{employee} is entitled to this money, but cannot look in the system.",
          "nl": "{employee} heeft recht op dit geld, maar kan niet zelf in het systeem kijken."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable",
          "group:leaving"
        ],
        [
          "flag:alreadyGone",
          "group:leaving"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.benefits_info"
        ]
      },
      "set": {
        "how": {
          "en": "Send a letter with, for each subject, the date and what {employee} has to do. Say too that {employee} can ask for a certificate of employment. Give one name and number for questions.",
          "nl": "Stuur een brief met per onderwerp de datum en wat {employee} zelf moet doen. Zeg ook dat {employee} om een getuigschrift kan vragen. Noem één naam en nummer voor vragen."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable",
          "group:leaving"
        ],
        [
          "flag:alreadyGone",
          "group:leaving"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.duties_after"
        ]
      },
      "set": {
        "how": {
          "en": "Ask legal what really still applies. Write a short, calm letter without new duties. Ask only for a confirmation of receipt. Does none come? Then sending it is enough.",
          "nl": "Vraag Juridisch wat echt nog geldt. Schrijf een korte, rustige brief zonder nieuwe plichten. Vraag alleen om een bevestiging van ontvangst. Komt die niet? Dan is versturen genoeg."
        },
        "title": {
          "en": "Explain the remaining duties in writing",
          "nl": "Plichten na vertrek schriftelijk uitleggen"
        },
        "where": {
          "en": "The letter belongs in the personnel file. Note only the day it was sent here.",
          "nl": "De brief hoort in het personeelsdossier. Noteer hier alleen de dag van versturen."
        },
        "why": {
          "en": "There has been no talk. {employee} may not know that old data stay confidential too.",
          "nl": "Er is geen gesprek geweest. {employee} weet misschien niet dat ook oude gegevens geheim blijven."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable",
          "group:leaving"
        ],
        [
          "flag:alreadyGone",
          "group:leaving"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.certificate"
        ]
      },
      "set": {
        "how": {
          "en": "Ask by letter what should be in it. Let {manager} check the description of the work. Write no judgement between the lines.",
          "nl": "Vraag per brief wat erin moet staan. Laat {manager} de omschrijving van het werk nalezen. Schrijf geen oordeel tussen de regels."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable",
          "group:leaving"
        ],
        [
          "flag:alreadyGone",
          "group:leaving"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.disable",
          "accounts.mfa_revoke",
          "accounts.rotate",
          "accounts.badge"
        ]
      },
      "set": {
        "due": {
          "amount": 0,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered",
          "accounts.privileged",
          "accounts.company_card"
        ]
      },
      "set": {
        "due": {
          "amount": 0,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered",
          "accounts.disable",
          "accounts.mfa_revoke"
        ]
      },
      "set": {
        "due": {
          "amount": 1,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.privileged",
          "accounts.approvals",
          "accounts.company_card"
        ]
      },
      "set": {
        "due": {
          "amount": 3,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.lists",
          "accounts.inventory",
          "accounts.rotate"
        ]
      },
      "set": {
        "due": {
          "amount": 7,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.assets",
          "accounts.saas"
        ]
      },
      "set": {
        "due": {
          "amount": 14,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.family_items",
          "accounts.death_benefit"
        ]
      },
      "set": {
        "due": {
          "amount": 21,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.laptop",
          "accounts.phone",
          "accounts.badge",
          "accounts.keys",
          "accounts.other_assets",
          "accounts.mobility"
        ]
      },
      "set": {
        "due": {
          "amount": 30,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.receipt"
        ]
      },
      "set": {
        "due": {
          "amount": 35,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.wipe",
          "accounts.delete",
          "accounts.hr_file"
        ]
      },
      "set": {
        "due": {
          "amount": 40,
          "anchor": "employmentEnd",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered",
          "accounts.privileged",
          "accounts.disable",
          "accounts.mfa_revoke",
          "accounts.rotate",
          "accounts.mail_decision",
          "accounts.autoreply",
          "accounts.badge",
          "accounts.company_card"
        ]
      },
      "set": {
        "due": {
          "amount": 1,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.inventory",
          "accounts.confirm_dates",
          "accounts.assets",
          "accounts.vault_transfer",
          "accounts.mfa_external"
        ]
      },
      "set": {
        "due": {
          "amount": 3,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.laptop",
          "accounts.phone",
          "accounts.keys",
          "accounts.other_assets",
          "accounts.mobility",
          "accounts.benefits_info",
          "accounts.duties_after",
          "accounts.private_services",
          "accounts.receipt"
        ]
      },
      "set": {
        "due": {
          "amount": 7,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.expenses",
          "accounts.leave_balance"
        ]
      },
      "set": {
        "due": {
          "amount": 14,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.expenses"
        ]
      },
      "set": {
        "how": {
          "en": "Enter your hours every day and let {manager} approve them before {lastDay}. Then send your last invoice.",
          "nl": "Vul je uren elke dag in en laat {manager} ze vóór {lastDay} goedkeuren. Stuur daarna je laatste rekening."
        },
        "title": {
          "en": "Submit last hours and costs",
          "nl": "Laatste uren en kosten indienen"
        },
        "what": {
          "en": "All hours up to and including {lastDay}, and travel costs that the assignment allows.",
          "nl": "Alle uren tot en met {lastDay}, en reiskosten die volgens de opdracht mogen."
        },
        "where": {
          "en": "In the hours system, or through your agency. Questions about payment go to finance.",
          "nl": "In het urensysteem, of via je bureau. Vragen over betalen gaan naar Financiën."
        },
        "why": {
          "en": "After {lastDay} {manager} can no longer approve your hours in the system. Your invoice then waits.",
          "nl": "Na {lastDay} kan {manager} je uren niet meer in het systeem goedkeuren. Je rekening blijft dan liggen."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.lists"
        ]
      },
      "set": {
        "what": {
          "en": "Mailing lists, Teams and app groups, project lists, phone list, rosters and visitor access.",
          "nl": "Verzendlijsten, Teams- en appgroepen, projectlijsten, telefoonlijst, roosters en toegang voor bezoekers."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.laptop"
        ]
      },
      "set": {
        "how": {
          "en": "Does the laptop belong to your own firm? Say so, and delete work from here only when contract management asks. Is it ours? Sign out everywhere and ask IT to fill in the date.",
          "nl": "Is de laptop van je eigen bedrijf? Meld dat, en wis werk van hier pas als contractbeheer het vraagt. Is die van ons? Log overal uit en vraag ICT de datum in te vullen."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {manager} and contract management whether the dates are right. Send one short message and ask each department to reply.",
          "nl": "Vraag {manager} en contractbeheer of de datums kloppen. Stuur één kort bericht en vraag elke afdeling om een reactie."
        }
      },
      "when": [
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates"
        ]
      },
      "set": {
        "how": {
          "en": "Ask contract management what was agreed with the home employer. Discuss it with {manager} and {employee}. Only then send the letter.",
          "nl": "Vraag contractbeheer wat met de eigen werkgever is afgesproken. Bespreek het met {manager} en {employee}. Stuur dan pas de brief."
        },
        "what": {
          "en": "A letter with the last working day here and the end of the secondment. Say who arranges leave that is left, too.",
          "nl": "Een brief met de laatste werkdag hier en het einde van de detachering. Noem ook wie restverlof regelt."
        },
        "why": {
          "en": "{employee} agrees with the home employer when work there begins. That takes a date that is certain.",
          "nl": "{employee} spreekt met de eigen werkgever af wanneer het werk daar begint. Dat kan pas met een vaste datum."
        }
      },
      "when": [
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.order_close"
        ]
      },
      "set": {
        "why": {
          "en": "Otherwise the lending employer sends a bill for hours that nobody checked. In a month {manager} can no longer tell whether they are right.",
          "nl": "De uitlenende werkgever stuurt anders een rekening voor uren die niemand heeft bekeken. {manager} weet over een maand niet meer of die kloppen."
        }
      },
      "when": [
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.duties_after"
        ]
      },
      "set": {
        "what": {
          "en": "What still applies: confidentiality, use of data and who holds the rights to work that was made.",
          "nl": "Wat blijft gelden: geheimhouding, gebruik van gegevens en wie de rechten op gemaakt werk heeft."
        }
      },
      "when": [
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.duties_after"
        ]
      },
      "set": {
        "how": {
          "en": "Read the secondment agreement and ask legal what really applies. Discuss it with examples from the work and hand it over on paper. Make no new agreements: a confirmation of receipt is enough.",
          "nl": "Lees de overeenkomst van de detachering en vraag Juridisch wat echt geldt. Bespreek het met voorbeelden uit het werk en geef het op papier mee. Maak geen nieuwe afspraken: een bevestiging van ontvangst is genoeg."
        },
        "where": {
          "en": "A copy of what you handed over belongs with the agreement. Note only the date here.",
          "nl": "Een kopie van wat je meegaf, hoort bij de overeenkomst. Noteer hier alleen de datum."
        }
      },
      "when": [
        [
          "kind:secondmentEnd",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.expenses"
        ]
      },
      "set": {
        "what": {
          "en": "Travel costs and small purchases for the work here. Claim the rest from your home employer.",
          "nl": "Reiskosten en kleine aankopen voor het werk hier. De rest dien je in bij je eigen werkgever."
        }
      },
      "when": [
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.hr_file"
        ]
      },
      "set": {
        "how": {
          "en": "Keep the agreement and the receipt. Return what belongs to the home employer and destroy copies by their term.",
          "nl": "Bewaar de overeenkomst en het ontvangstbewijs. Geef wat bij de eigen werkgever hoort terug en vernietig kopieën volgens de termijn."
        },
        "why": {
          "en": "You have only part of the papers. A copy left behind escapes everybody''s checks later.",
          "nl": "Jullie hebben maar een deel van de stukken. Een kopie die blijft liggen, mist later ieders controle."
        }
      },
      "when": [
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "Ask the old and the new manager for the same date. Ask IT to swap the rights, not to add them up.",
          "nl": "Vraag de oude en de nieuwe leidinggevende naar dezelfde datum. Vraag ICT rechten te wisselen, niet op te tellen."
        },
        "title": {
          "en": "Register the move and tell IT",
          "nl": "Overstap registreren en ICT informeren"
        },
        "what": {
          "en": "Put post, team and date in the HR system. Tell IT what the old and the new post are.",
          "nl": "Zet functie, team en datum in het personeelssysteem. Vertel ICT wat de oude en de nieuwe functie is."
        },
        "why": {
          "en": "Without a message {employee} gets new rights on top of the old ones. Nobody takes those away later.",
          "nl": "Zonder bericht krijgt {employee} nieuwe rechten boven op de oude. Niemand haalt die later nog weg."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates"
        ]
      },
      "set": {
        "how": {
          "en": "Ask both managers to agree to the dates. Discuss the letter with {employee} and then send it.",
          "nl": "Vraag beide leidinggevenden om akkoord op de datums. Bespreek de brief met {employee} en stuur die dan."
        },
        "title": {
          "en": "Confirm the move and dates in writing",
          "nl": "Overstap en datums schriftelijk bevestigen"
        },
        "what": {
          "en": "A letter with the last day in the old post, the first in the new one, and what changes.",
          "nl": "Een brief met de laatste dag in de oude functie, de eerste in de nieuwe, en wat er verandert."
        },
        "why": {
          "en": "Otherwise two teams count on {employee} in the same week.",
          "nl": "Twee teams rekenen anders op {employee} in dezelfde week."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.inventory"
        ]
      },
      "set": {
        "how": {
          "en": "Compare the rights with those of the new post. Ask application management, {manager} and {employee} what really has to come along.",
          "nl": "Leg de rechten naast die van de nieuwe functie. Vraag functioneel beheer, {manager} en {employee} wat echt mee moet."
        },
        "what": {
          "en": "Only rights and accounts of the old work. Choose for each row: close, another name or stays.",
          "nl": "Alleen rechten en accounts van het oude werk. Kies per regel: sluiten, andere naam of blijft."
        },
        "why": {
          "en": "With old rights {employee} can still open files that are no longer part of the work. Nobody is comfortable with that.",
          "nl": "Met oude rechten kan {employee} nog in dossiers die niet meer bij het werk horen. Dat voelt voor niemand prettig."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "how": {
          "en": "Usually {employee} passes it on and names the new contact. Note that contact and an end date, preferably after thirty days.",
          "nl": "Meestal stuurt {employee} zelf door en noemt daarbij het nieuwe contact. Noteer het contact en een einddatum, liefst na dertig dagen."
        },
        "title": {
          "en": "Decide about e-mail for the old work",
          "nl": "Beslissen over mail van het oude werk"
        },
        "what": {
          "en": "The mailbox moves along. Choose how e-mail about the old work reaches your team, and for how long.",
          "nl": "De mailbox gaat mee. Kies hoe mail over het oude werk bij jouw team komt, en hoe lang."
        },
        "where": {
          "en": "Agree it with {employee}. The team''s shared mailbox stays here: have IT remove the access.",
          "nl": "Spreek het af met {employee}. De gedeelde mailbox van het team blijft hier: laat ICT de toegang weghalen."
        },
        "why": {
          "en": "People from outside keep writing to {employee} about the old work for months. Without an agreement nobody acts on it.",
          "nl": "Mensen van buiten mailen {employee} nog maanden over het oude werk. Zonder afspraak doet niemand er iets mee."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.privileged"
        ]
      },
      "set": {
        "title": {
          "en": "Withdraw privileged rights of the old work",
          "nl": "Beheerrechten van het oude werk intrekken"
        },
        "what": {
          "en": "Privileged rights of the old work. What the new post needs, {employee} gets separately.",
          "nl": "Beheerrechten die bij het oude werk horen. Wat de nieuwe functie vraagt, krijgt {employee} apart."
        },
        "why": {
          "en": "With admin rights in two departments one person can both request and approve. {employee} does not want that suspicion.",
          "nl": "Met beheerrechten in twee afdelingen kan één persoon iets aanvragen en ook goedkeuren. Die verdenking wil {employee} niet."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.rotate"
        ]
      },
      "set": {
        "what": {
          "en": "Shared passwords and codes of the old team that {employee} does not need in the new post.",
          "nl": "Gedeelde wachtwoorden en codes van het oude team die {employee} in de nieuwe functie niet nodig heeft."
        },
        "why": {
          "en": "{employee} will no longer be in this team. Whoever does not use a system need not know its password.",
          "nl": "{employee} hoort straks niet meer bij dit team. Wie een systeem niet gebruikt, hoeft het wachtwoord niet te kennen."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.saas"
        ]
      },
      "set": {
        "what": {
          "en": "External accounts and licences of the old work. Move them to the team, or close them.",
          "nl": "Externe accounts en licenties van het oude werk. Zet ze over op het team, of sluit ze."
        },
        "why": {
          "en": "A portal of the old team is still in {employee}''s name. The successor cannot order anything there.",
          "nl": "Een portaal van het oude team staat nog op naam van {employee}. De opvolger kan daar niets bestellen."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.lists"
        ]
      },
      "set": {
        "what": {
          "en": "Mailing lists, Teams and app groups, rosters and pages of the old team. General lists show the new post.",
          "nl": "Verzendlijsten, Teams- en appgroepen, roosters en pagina''s van het oude team. De algemene lijsten krijgen de nieuwe functie."
        },
        "why": {
          "en": "Callers with a question about the old work reach {employee}, in another team.",
          "nl": "Bellers met een vraag over het oude werk komen uit bij {employee}, in een ander team."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.verify"
        ]
      },
      "set": {
        "how": {
          "en": "Take fresh overviews from the systems. Compare them with what the new post needs. Report whatever goes beyond that.",
          "nl": "Haal nieuwe overzichten uit de systemen. Leg ze naast wat de nieuwe functie nodig heeft. Wat daar niet bij hoort, meld je."
        },
        "what": {
          "en": "Look for rights of the old work that still work: systems, groups, folders, rooms and shared mailboxes.",
          "nl": "Zoek naar rechten van het oude werk die nog werken: systemen, groepen, mappen, ruimtes en gedeelde mailboxen."
        },
        "why": {
          "en": "If {employee} opens a file of the old team by accident, the log shows it as a breach.",
          "nl": "Opent {employee} per ongeluk een dossier van het oude team, dan staat dat in het logboek als inbreuk."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.assets"
        ]
      },
      "set": {
        "what": {
          "en": "Only things that go with your old post, such as keys, a service car or tools.",
          "nl": "Alleen spullen die bij je oude functie horen, zoals sleutels, een dienstauto of gereedschap."
        },
        "why": {
          "en": "Does your laptop come along or stay here? Without a list your new team orders a second one.",
          "nl": "Gaat je laptop mee of blijft die hier? Zonder lijst bestelt je nieuwe team er een tweede bij."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.badge"
        ]
      },
      "set": {
        "how": {
          "en": "Ask facilities to remove access to the old rooms. Hand in a separate badge after your last day there.",
          "nl": "Vraag Facilitair de toegang tot oude ruimtes weg te halen. Lever een aparte pas in na je laatste dag daar."
        },
        "title": {
          "en": "Return the badge of your old post",
          "nl": "Pas van je oude functie inleveren"
        },
        "what": {
          "en": "Only a badge that goes with your old post. You keep your ordinary badge.",
          "nl": "Alleen een pas die bij je oude functie hoort. Je gewone pas houd je."
        },
        "why": {
          "en": "Your old badge still opens rooms where you no longer work. If something goes missing, your name is on the log.",
          "nl": "Je oude pas opent nog ruimtes waar je niet meer werkt. Mist daar iets, dan staat jouw naam in de lijst."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.laptop"
        ]
      },
      "set": {
        "why": {
          "en": "If this laptop stays with your old team, your successor is waiting for it.",
          "nl": "Blijft deze laptop bij je oude team, dan wacht je opvolger erop."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.phone"
        ]
      },
      "set": {
        "why": {
          "en": "Does the number go with your old post? People then still call you, while your successor has the answer.",
          "nl": "Hoort het nummer bij je oude functie? Dan bellen mensen jou nog, terwijl je opvolger het antwoord heeft."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mobility"
        ]
      },
      "set": {
        "why": {
          "en": "The service car or card goes with your old post. Without it your successor cannot get about.",
          "nl": "De dienstauto of kaart hoort bij je oude functie. Je opvolger kan zonder niet op pad."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.other_assets"
        ]
      },
      "set": {
        "what": {
          "en": "Tools, clothing, stamps, USB sticks and cards of your old post. Your home workplace stays.",
          "nl": "Gereedschap, kleding, stempels, usb-sticks en kaartjes van je oude functie. Je thuiswerkplek blijft."
        },
        "why": {
          "en": "Tomorrow your successor needs the tools or the stamp that you still have.",
          "nl": "Je opvolger heeft morgen het gereedschap of de stempel nodig die nog bij jou ligt."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {manager} whether the dates are right. Say that {employee} comes back and that nobody deletes anything. Do not give the reason.",
          "nl": "Vraag {manager} of de datums kloppen. Zeg erbij dat {employee} terugkomt en dat niemand iets wist. De reden noem je niet."
        },
        "title": {
          "en": "Register the leave and tell IT",
          "nl": "Verlof registreren en ICT informeren"
        },
        "what": {
          "en": "Put the first day, last day and return in the HR system. Give IT, finance and facilities the dates only.",
          "nl": "Zet eerste dag, laatste dag en terugkeer in het personeelssysteem. Geef ICT, Financiën en Facilitair alleen de datums."
        },
        "why": {
          "en": "Systems sometimes close an account by themselves after a while. {employee} then cannot work on return.",
          "nl": "Systemen sluiten een account soms vanzelf na een tijd zonder inloggen. {employee} kan dan bij terugkomst niet werken."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates"
        ]
      },
      "set": {
        "how": {
          "en": "Look up what applies in law, collective agreement and rules. Discuss the dates with {manager} and, if possible, {employee}. Then send the letter.",
          "nl": "Zoek in wet, cao en regeling op wat geldt. Bespreek de datums met {manager} en, als dat kan, met {employee}. Stuur dan de brief."
        },
        "title": {
          "en": "Confirm the leave and dates in writing",
          "nl": "Verlof en datums schriftelijk bevestigen"
        },
        "what": {
          "en": "A letter with the last working day, the day of return and what goes on or stops meanwhile.",
          "nl": "Een brief met de laatste werkdag, de dag van terugkomst en wat intussen doorloopt of stopt."
        },
        "why": {
          "en": "{employee} wants to know whether work, pay and pension simply go on after the leave.",
          "nl": "{employee} wil weten of werk, loon en pensioen na het verlof gewoon doorgaan."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.inventory"
        ]
      },
      "set": {
        "what": {
          "en": "Every right the stand-in needs, and every right that can rest during the leave. You close nothing for good.",
          "nl": "Elk recht dat de vervanger nodig heeft, en elk recht dat tijdens het verlof stil kan liggen. Je sluit niets voorgoed."
        },
        "why": {
          "en": "Otherwise the stand-in cannot open half of it. Requesting rights on the first day takes a week.",
          "nl": "De vervanger kan anders de helft niet openen. Rechten aanvragen op de eerste dag kost een week."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "how": {
          "en": "Note the day of return. Forwarding or searching? Agree that with {employee} and note purpose, period and approval.",
          "nl": "Noteer de dag van terugkomst. Kies je doorsturen of zoeken? Spreek dat met {employee} af en noteer doel, periode en akkoord."
        },
        "what": {
          "en": "Choose what happens to new e-mail until {employee} is back. An automatic reply is nearly always enough.",
          "nl": "Kies wat er met nieuwe mail gebeurt tot {employee} terug is. Bijna altijd is een automatisch antwoord genoeg."
        },
        "why": {
          "en": "Somebody writes to {employee} during the leave. Without your choice they wait months for an answer.",
          "nl": "Iemand mailt {employee} tijdens het verlof. Zonder jouw keuze wacht die maanden op antwoord."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.vault_transfer"
        ]
      },
      "set": {
        "how": {
          "en": "Put each secret in the team vault and let your stand-in sign in with it once. Back again? Then you can use it too.",
          "nl": "Zet elk geheim in de teamkluis en laat je vervanger er één keer mee inloggen. Ben je terug? Dan kun jij er ook weer bij."
        },
        "why": {
          "en": "During your leave your stand-in has to report something on time, but only you have the recovery code.",
          "nl": "Je vervanger moet tijdens je verlof iets op tijd melden, maar alleen jij hebt de herstelcode."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "what": {
          "en": "A short message: until when you are away, and who helps now. You need not give the reason.",
          "nl": "Een kort bericht: tot wanneer je er niet bent, en wie er nu helpt. De reden hoef je niet te noemen."
        },
        "where": {
          "en": "In your mail program, under automatic replies, with an end date. Record a new voicemail greeting too.",
          "nl": "In je mailprogramma, bij automatische antwoorden, met een einddatum. Spreek ook je voicemail opnieuw in."
        },
        "why": {
          "en": "People who write to you do not know you are away. After a week without an answer an appointment goes wrong.",
          "nl": "Wie je mailt, weet niet dat je weg bent. Na een week zonder antwoord loopt een afspraak mis."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.assets"
        ]
      },
      "set": {
        "what": {
          "en": "Only things you lend or hand in during your leave. You simply keep the rest.",
          "nl": "Alleen spullen die je tijdens je verlof uitleent of inlevert. De rest houd je gewoon."
        },
        "why": {
          "en": "Your stand-in may need your key or card while you are away.",
          "nl": "Je vervanger heeft misschien je sleutel of kaart nodig terwijl jij weg bent."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.laptop"
        ]
      },
      "set": {
        "why": {
          "en": "Your stand-in may work on your laptop. With your private files on it that is awkward for both of you.",
          "nl": "Je vervanger werkt misschien op jouw laptop. Met je privébestanden erop is dat voor jullie allebei lastig."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.phone"
        ]
      },
      "set": {
        "what": {
          "en": "Phone, SIM card and charger, if your stand-in needs them. You get them back when you return.",
          "nl": "Telefoon, simkaart en lader, als je vervanger die nodig heeft. Ben je terug, dan krijg je ze terug."
        },
        "why": {
          "en": "Does somebody call your work number during your leave? You want your stand-in to answer, not you.",
          "nl": "Belt iemand tijdens je verlof jouw werknummer? Dan wil je dat je vervanger opneemt en niet jij."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.badge"
        ]
      },
      "set": {
        "how": {
          "en": "Ask facilities whether the badge can be suspended. Then you may not have to hand it in.",
          "nl": "Vraag Facilitair of de pas stil kan liggen. Dan hoef je die misschien niet in te leveren."
        },
        "why": {
          "en": "A badge that lies in a drawer for months is only missed when somebody else has used it.",
          "nl": "Een pas die maanden in een la ligt, mis je pas als iemand anders ermee binnen is."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.other_assets"
        ]
      },
      "set": {
        "why": {
          "en": "Your stand-in is looking for the stamp or the tools that are at your home.",
          "nl": "Je vervanger zoekt de stempel of het gereedschap dat bij jou thuis ligt."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.receipt"
        ]
      },
      "set": {
        "what": {
          "en": "One receipt with what came back: what, number, date, condition and who received it. List what {employee} keeps too.",
          "nl": "Eén bewijs met wat terug is: wat, nummer, datum, staat en wie het aannam. Noem ook wat {employee} houdt."
        }
      },
      "when": [
        [
          "kind:leave"
        ],
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.leave_balance"
        ]
      },
      "set": {
        "why": {
          "en": "{employee} has to work out again what will come in. Unclear leave makes that harder still.",
          "nl": "{employee} moet opnieuw uitrekenen wat er binnenkomt. Onduidelijk verlof maakt dat nog lastiger."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ],
        [
          "kind:reorganisation"
        ],
        [
          "kind:settlement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {manager} whether the dates are right. Is a date not certain yet? Then say that it is provisional. Do not give the reason for leaving.",
          "nl": "Vraag {manager} of de datums kloppen. Staat een datum nog niet vast? Zeg er dan bij dat die voorlopig is. De reden van het vertrek noem je niet."
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.leave_balance"
        ]
      },
      "set": {
        "how": {
          "en": "First see what the agreement says about leave. Discuss it with {employee} and {manager}. Does the last working day move? Change it.",
          "nl": "Kijk eerst wat de overeenkomst over verlof zegt. Bespreek het met {employee} en {manager}. Schuift de laatste werkdag? Pas die aan."
        }
      },
      "when": [
        [
          "kind:settlement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates"
        ]
      },
      "set": {
        "how": {
          "en": "Take the dates from the agreement. Discuss them with {manager} and {employee}. Is the reflection period still running? Then say so in the letter.",
          "nl": "Neem de datums over uit de overeenkomst. Bespreek ze met {manager} en {employee}. Loopt de bedenktijd nog? Zet dat dan in de brief."
        },
        "what": {
          "en": "A short letter with the last working day and the end date from the agreement. Mention leave and garden leave too.",
          "nl": "Een korte brief met de laatste werkdag en de einddatum uit de overeenkomst. Noem ook verlof en vrijstelling van werk."
        }
      },
      "when": [
        [
          "kind:settlement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.duties_after"
        ]
      },
      "set": {
        "how": {
          "en": "Explain what the agreement says and give a copy. It may replace older agreements: ask legal what still applies. Have nothing new signed.",
          "nl": "Leg uit wat de overeenkomst zegt en geef een kopie mee. Die kan oude afspraken vervangen: vraag Juridisch wat nog geldt. Laat niets nieuws tekenen."
        },
        "what": {
          "en": "What still applies under the agreement: confidentiality, use of data, rights to work that was made and other jobs. About competition too: does that ban stay, for how long, and for which work?",
          "nl": "Wat volgens de overeenkomst blijft gelden: geheimhouding, gebruik van gegevens, rechten op gemaakt werk en bijbanen. Ook over concurrentie: blijft dat verbod, hoe lang, en voor welk werk?"
        },
        "where": {
          "en": "Note here only the date of the talk. Record nothing else.",
          "nl": "Noteer hier alleen de datum van het gesprek. Meer leg je niet vast."
        }
      },
      "when": [
        [
          "kind:settlement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.disable"
        ]
      },
      "set": {
        "how": {
          "en": "Agree a time with HR, so that {employee} knows beforehand. Do the main account first. Test that signing in really fails.",
          "nl": "Spreek met HR een uur af, zodat {employee} het vooraf weet. Doe eerst het hoofdaccount. Probeer of inloggen echt niet meer lukt."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ],
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.benefits_info"
        ]
      },
      "set": {
        "what": {
          "en": "Explain how the benefit, the pension, insurance through work and the last payslips work.",
          "nl": "Leg uit hoe het gaat met de uitkering, het pensioen, verzekeringen via het werk en de laatste loonstroken."
        },
        "why": {
          "en": "Whoever applies for a benefit late may lose money. {employee} has to know what to do when.",
          "nl": "Wie een uitkering te laat aanvraagt, kan geld mislopen. {employee} moet weten wat wanneer moet."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ],
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ],
        [
          "kind:fixedTermEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.confirm_dates"
        ]
      },
      "set": {
        "how": {
          "en": "Check that you wrote in time that the contract ends. Discuss the dates with {manager} and {employee}. Then send the letter.",
          "nl": "Kijk of jullie op tijd schreven dat het contract stopt. Bespreek de datums met {manager} en {employee}. Stuur dan de brief."
        }
      },
      "when": [
        [
          "kind:fixedTermEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.exit_registered"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {manager} or the supervisor which day that is. No employment ends: only that day counts. Ask each department to reply.",
          "nl": "Vraag {manager} of de begeleider welke dag dat is. Er eindigt geen dienstverband: alleen die dag telt. Vraag elke afdeling om een reactie."
        },
        "title": {
          "en": "Tell IT the end date",
          "nl": "Einddatum doorgeven aan ICT"
        },
        "what": {
          "en": "Give IT and facilities the last day of the internship or voluntary work. They need to know no more.",
          "nl": "Geef ICT en Facilitair de laatste dag van de stage of het vrijwilligerswerk. Meer hoeven zij niet te weten."
        },
        "where": {
          "en": "Enter the day where you keep track of interns and volunteers. Note below that place and who confirmed your message.",
          "nl": "Zet de dag waar jullie stagiairs en vrijwilligers bijhouden. Noteer hieronder die plek en wie je bericht bevestigde."
        },
        "why": {
          "en": "An internship is often not in the HR system. Without a message the account stays open for another school year.",
          "nl": "Een stage staat vaak niet in het personeelssysteem. Zonder bericht blijft het account nog een schooljaar open."
        }
      },
      "when": [
        [
          "kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.inventory"
        ]
      },
      "set": {
        "what": {
          "en": "Every account and right of {employee}: systems, shared accounts and mailboxes, app groups and outside portals.",
          "nl": "Elk account en elk recht van {employee}: systemen, gedeelde accounts en mailboxen, appgroepen en portalen van buiten."
        },
        "why": {
          "en": "An intern or volunteer sometimes works with somebody else''s sign-in for a while. After {lastDay} nobody remembers.",
          "nl": "Een stagiair of vrijwilliger werkt soms even mee met de inlog van een ander. Na {lastDay} weet niemand dat nog."
        }
      },
      "when": [
        [
          "kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.private_services"
        ]
      },
      "set": {
        "why": {
          "en": "After years your work address is in more places than you think. Once closed, you miss your pension fund''s mail.",
          "nl": "Na jaren staat je werkadres op meer plekken dan je denkt. Is het dicht, dan mis je de post van je pensioenfonds."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.benefits_info"
        ]
      },
      "set": {
        "due": {
          "amount": -60,
          "anchor": "lastDay",
          "unit": "days"
        },
        "what": {
          "en": "Explain what changes besides the pension: insurance through work, discounts and the last payslips. The dates of pension and state pension are a separate task.",
          "nl": "Leg uit wat naast het pensioen verandert: verzekeringen via het werk, kortingen en de laatste loonstroken. De datums van pensioen en AOW zijn een aparte taak."
        },
        "why": {
          "en": "Insurance through work often ends when the pension starts. After all those years {employee} does not think of it.",
          "nl": "Een verzekering via het werk stopt vaak als het pensioen begint. Na al die jaren denkt {employee} daar niet aan."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.leave_balance"
        ]
      },
      "set": {
        "why": {
          "en": "With much leave saved, the last working day may be months earlier. Then the handover is urgent.",
          "nl": "Met veel gespaard verlof valt de laatste werkdag soms maanden eerder. De overdracht heeft dan haast."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.duties_after"
        ]
      },
      "set": {
        "why": {
          "en": "In a lecture or a job after retirement {employee} may tell something that is still confidential.",
          "nl": "Bij een lezing of een klus na het pensioen vertelt {employee} misschien iets wat nog geheim is."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mfa_external"
        ]
      },
      "set": {
        "why": {
          "en": "After all these years nobody knows which portals use your phone. Your colleague is then stuck.",
          "nl": "Na al die jaren weet niemand meer welke portalen jouw telefoon kennen. Je collega kan dan niet verder."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "what": {
          "en": "A short message: you no longer work here, who helps now, and which number to call when it is urgent.",
          "nl": "Een kort bericht: je werkt hier niet meer, wie er nu helpt, en welk nummer er is bij spoed."
        },
        "why": {
          "en": "A relative writes to you about last night and gets no answer. That may be dangerous for the resident.",
          "nl": "Een familielid mailt jou over vannacht en krijgt geen antwoord. Dat kan gevaarlijk zijn voor de bewoner."
        }
      },
      "when": [
        [
          "flag:careClients",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone",
          "!kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.keys"
        ]
      },
      "set": {
        "what": {
          "en": "Clients'' keys, keys to the medicine cupboard, doors and safe, your parking card, and the codes you know.",
          "nl": "Sleutels van cliënten, medicijnkast, deuren en kluis, je parkeerkaart, en de codes die je kent."
        },
        "why": {
          "en": "A resident who raises the alarm must be able to count on a colleague with the key.",
          "nl": "Een bewoner met een alarm moet kunnen rekenen op een collega met de sleutel."
        }
      },
      "when": [
        [
          "flag:careClients",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "flag:careClients",
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.lists"
        ]
      },
      "set": {
        "what": {
          "en": "Rosters, on-call lists, lists at clients'' homes, app groups with families, website and phone list.",
          "nl": "Roosters, bereikbaarheid, lijsten bij cliënten, appgroepen met familie, website en telefoonlijst."
        },
        "why": {
          "en": "The night shift calls whoever is on the roster. If {employee} is still on it, nobody comes.",
          "nl": "De nachtdienst belt wie op het rooster staat. Staat {employee} er nog op, dan komt niemand."
        }
      },
      "when": [
        [
          "flag:careClients",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "how": {
          "en": "Agree the text with your secretariat and with communication. Name a post, not a person. Set it for inside and outside.",
          "nl": "Stem de tekst af met je secretariaat en met Communicatie. Noem een functie, geen persoon. Stel het in voor binnen en buiten."
        }
      },
      "when": [
        [
          "flag:officeHolder",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone",
          "!kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "why": {
          "en": "The press and people from outside keep writing to {employee} for weeks. Without your choice an urgent request is left lying.",
          "nl": "Pers en mensen van buiten schrijven nog weken aan {employee}. Zonder jouw keuze blijft een dringend verzoek liggen."
        }
      },
      "when": [
        [
          "flag:officeHolder",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone",
          "!kind:internalMove",
          "!kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.delete"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {ihh} whether e-mail, calendar and chats are kept completely. Delete only after written approval. This program stops you until then.",
          "nl": "Vraag {ihh} of mail, agenda en chats compleet bewaard zijn. Verwijder pas na een schriftelijk akkoord. Dit programma houdt je tot dan tegen."
        },
        "why": {
          "en": "This is a key function: the e-mail goes to the archive later. After deletion nobody can add to it.",
          "nl": "Dit is een sleutelfunctie: de mail gaat later naar het archief. Na het verwijderen kan niemand die nog aanvullen."
        }
      },
      "when": [
        [
          "flag:keyFunction",
          "org:mail=rijk",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.wipe"
        ]
      },
      "set": {
        "how": {
          "en": "First ask {ihh} whether chats and calendar of this key function are kept. Compare the number. Then wipe by your method.",
          "nl": "Vraag {ihh} eerst of chats en agenda van deze sleutelfunctie bewaard zijn. Vergelijk het nummer. Wis dan volgens jullie methode."
        }
      },
      "when": [
        [
          "flag:keyFunction",
          "org:mail=rijk",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.privileged"
        ]
      },
      "set": {
        "how": {
          "en": "First let the new administrator do a whole task while {employee} looks on. Then withdraw the rights and check that they are gone.",
          "nl": "Laat de nieuwe beheerder eerst een hele beheertaak doen terwijl {employee} meekijkt. Trek daarna de rechten in en kijk of ze weg zijn."
        }
      },
      "when": [
        [
          "flag:soleExpert",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "flag:soleExpert",
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.vault_transfer"
        ]
      },
      "set": {
        "dueShift": -20
      },
      "when": [
        [
          "flag:soleExpert",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "flag:officeHolder",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ],
        [
          "kind:retirement",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "what": {
          "en": "New e-mail goes to storage by itself, but nobody answers it. Choose what the sender hears.",
          "nl": "Nieuwe mail gaat vanzelf naar de opslag, maar niemand beantwoordt die. Kies wat de afzender hoort."
        }
      },
      "when": [
        [
          "org:mail=rijk",
          "!kind:internalMove",
          "!kind:leave",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "why": {
          "en": "Central government keeps e-mail that arrives after {lastDay} too. Nobody reads it, so the sender waits for nothing.",
          "nl": "Het Rijk bewaart ook mail die na {lastDay} komt. Niemand leest die, dus de afzender wacht voor niets."
        }
      },
      "when": [
        [
          "org:mail=rijk",
          "!kind:internalMove",
          "!kind:leave",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "why": {
          "en": "Nobody files e-mail that arrives after {lastDay} in the right place. A question with a deadline can get lost that way.",
          "nl": "Mail die na {lastDay} komt, bewaart niemand meer op de goede plek. Een vraag met een termijn kan zo verloren gaan."
        }
      },
      "when": [
        [
          "org:mail=dms",
          "!kind:internalMove",
          "!kind:leave",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "what": {
          "en": "A short message: you no longer work here, and who helps now. Ask the sender to send the e-mail there.",
          "nl": "Een kort bericht: je werkt hier niet meer, en wie er nu helpt. Vraag de afzender de mail daarheen te sturen."
        }
      },
      "when": [
        [
          "org:mail=dms",
          "!kind:internalMove",
          "!kind:leave",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "why": {
          "en": "A resident e-mails an objection to {employee} and the term is running. The mailbox still exists, but nobody looks in it.",
          "nl": "Een inwoner mailt bezwaar naar {employee} en de termijn loopt. De mailbox bestaat nog, maar niemand kijkt erin."
        }
      },
      "when": [
        [
          "org:mail=municipal",
          "!kind:internalMove",
          "!kind:leave",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "why": {
          "en": "A resident thinks the application is in because the e-mail arrives. Your message says where it does belong.",
          "nl": "Een inwoner denkt dat de aanvraag binnen is omdat de mail aankomt. Jouw bericht zegt waar die wel hoort."
        }
      },
      "when": [
        [
          "org:mail=municipal",
          "!kind:internalMove",
          "!kind:leave",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.mail_decision"
        ]
      },
      "set": {
        "why": {
          "en": "Somebody e-mails {employee} with an urgent question. Without an answer they turn to somebody else.",
          "nl": "Iemand mailt {employee} met een vraag die haast heeft. Komt er geen antwoord, dan zoekt die een ander."
        }
      },
      "when": [
        [
          "org:mail=private",
          "!kind:internalMove",
          "!kind:leave",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.autoreply"
        ]
      },
      "set": {
        "why": {
          "en": "Somebody is waiting for your proposal and hears nothing. Your colleague gets the angry call later.",
          "nl": "Iemand wacht op jouw voorstel en hoort niets. Je collega krijgt later de boze telefoon."
        }
      },
      "when": [
        [
          "org:mail=private",
          "!kind:internalMove",
          "!kind:leave",
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "accounts.final_settlement"
        ]
      },
      "set": {
        "due": {
          "amount": 25,
          "anchor": "employmentEnd",
          "unit": "days"
        }
      },
      "when": [
        [
          "group:leaving"
        ]
      ]
    }
  ],
  "sections": [
    {
      "chapter": "start",
      "items": [
        {
          "accountable": "hr",
          "consulted": [
            "legal",
            "manager"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "First look after the people who were there. Then phone, and leave the place as it is. Will there be an inquiry? Let the contact person tell the family calmly.",
            "nl": "Zorg eerst voor de mensen die erbij waren. Bel dan en laat de plek zoals die is. Komt er onderzoek? Laat de contactpersoon dat rustig aan de familie vertellen."
          },
          "key": "accounts.accident_report",
          "kind": "task",
          "legal": {
            "en": "Arbowet (working conditions act): the employer reports a serious accident at work at once.",
            "nl": "Arbowet: een ernstig ongeval op het werk meldt de werkgever meteen."
          },
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Report an accident at work",
            "nl": "Ongeval op het werk melden"
          },
          "visibleTo": [
            "manager",
            "hr",
            "legal"
          ],
          "what": {
            "en": "Was it an accident at work? Then the employer reports it at once to the Netherlands Labour Authority.",
            "nl": "Was het een ongeval op het werk? Dan meldt de werkgever dat meteen bij de Nederlandse Arbeidsinspectie."
          },
          "when": [
            [
              "kind:death",
              "onRequest"
            ]
          ],
          "where": {
            "en": "At the Labour Authority. Not sure whether it was an accident at work? Ask them. Note only the date here.",
            "nl": "Bij de Arbeidsinspectie. Twijfel je of het een ongeval op het werk was? Vraag het daar. Noteer hier alleen de datum."
          },
          "why": {
            "en": "The inspectors must see the place as it was. Otherwise the family may never get an answer.",
            "nl": "De inspectie moet de plek zien zoals die was. Anders krijgt de familie misschien nooit een antwoord."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "manager"
          ],
          "due": {
            "amount": 3,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Ask {manager} whether the dates are right. Then send one short message and ask each department to reply. Do not give the reason for leaving.",
            "nl": "Vraag {manager} of de datums kloppen. Stuur daarna één kort bericht en vraag elke afdeling om een reactie. De reden van het vertrek noem je niet."
          },
          "informed": [
            "it",
            "finance",
            "facilities",
            "security"
          ],
          "key": "accounts.exit_registered",
          "kind": "task",
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Register the departure and tell IT",
            "nl": "Vertrek registreren en ICT informeren"
          },
          "what": {
            "en": "Put the last working day and the end date in the HR system. Give IT, finance, facilities and security the dates only.",
            "nl": "Zet laatste werkdag en einddatum in het personeelssysteem. Geef ICT, Financiën, Facilitair en beveiliging alleen de datums."
          },
          "where": {
            "en": "In the HR system. Note below the reference and who confirmed your message.",
            "nl": "In het personeelssysteem. Noteer hieronder het kenmerk en wie je bericht bevestigde."
          },
          "why": {
            "en": "IT, finance and facilities work from the date in your system. If it is missing, {employee}''s access stays open after {lastDay}.",
            "nl": "ICT, Financiën en Facilitair werken met de datum in jullie systeem. Ontbreekt die, dan blijft de toegang van {employee} na {lastDay} open."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "it",
            "manager",
            "security"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Phone IT and security before the talk. Agree who calls them when the talk starts. Let IT report when everything is closed.",
            "nl": "Bel ICT en beveiliging vóór het gesprek. Spreek af wie hen belt als het gesprek begint. Laat ICT melden wanneer alles dicht is."
          },
          "informed": [
            "facilities"
          ],
          "key": "accounts.access_moment",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.18, for government BIO2: access ends as soon as the work ends.",
            "nl": "ISO 27002 5.18, voor de overheid BIO2: toegang eindigt zodra het werk eindigt."
          },
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Agree when access is blocked",
            "nl": "Moment van blokkeren afspreken"
          },
          "visibleTo": [
            "manager",
            "hr",
            "it",
            "facilities",
            "security"
          ],
          "what": {
            "en": "One time for accounts, badge and keys: during the talk, not before it. Also agree who sees {employee} out afterwards.",
            "nl": "Eén tijdstip voor accounts, pas en sleutels: tijdens het gesprek, niet ervoor. Spreek ook af wie {employee} daarna uitlaat."
          },
          "when": [
            [
              "kind:summaryDismissal"
            ]
          ],
          "where": {
            "en": "Note the date and the time below. You do not tell IT the reason for the talk.",
            "nl": "Noteer hieronder de datum en het tijdstip. De reden van het gesprek vertel je ICT niet."
          },
          "why": {
            "en": "If access goes off too early, {employee} learns the news from a login screen. Too late can do damage too.",
            "nl": "Gaat de toegang te vroeg uit, dan leest {employee} het nieuws op een inlogscherm. Te laat kan ook schade geven."
          }
        },
        {
          "accountable": "contract",
          "consulted": [
            "manager"
          ],
          "due": {
            "amount": 5,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Look up in the contract whom to tell and how. Also say when things must be returned. Ask for a confirmation.",
            "nl": "Zoek in het contract aan wie en hoe je het meldt. Noem ook wanneer spullen terug moeten zijn. Vraag om een bevestiging."
          },
          "informed": [
            "hr"
          ],
          "key": "accounts.agency",
          "kind": "task",
          "phase": "notify",
          "responsible": "contract",
          "title": {
            "en": "Tell the agency or lending employer",
            "nl": "Bureau of uitlener informeren"
          },
          "visibleTo": [
            "manager",
            "hr",
            "contract"
          ],
          "what": {
            "en": "Report the last working day in writing to the agency or lending employer. Keep to the term in the contract.",
            "nl": "Meld de laatste werkdag schriftelijk aan het bureau of de uitlenende werkgever. Houd de termijn uit het contract aan."
          },
          "when": [
            [
              "kind:hireEnd"
            ],
            [
              "kind:secondmentEnd"
            ]
          ],
          "where": {
            "en": "Keep the message with the contract. Note only the date here.",
            "nl": "Bewaar de melding bij het contract. Noteer hier alleen de datum."
          },
          "why": {
            "en": "Otherwise the agency goes on planning. Your organisation then gets a bill for hours that nobody worked.",
            "nl": "Het bureau plant anders door. Jouw organisatie krijgt dan een rekening voor uren die niemand werkte."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "manager",
            "employee"
          ],
          "due": {
            "amount": 5,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Check the notice term against the law, the collective agreement and the contract. Discuss the dates with {manager} and {employee}. Only then send the letter.",
            "nl": "Reken de opzegtermijn na in wet, cao en contract. Bespreek de datums met {manager} en {employee}. Stuur dan pas de brief."
          },
          "informed": [
            "finance"
          ],
          "key": "accounts.confirm_dates",
          "kind": "task",
          "legal": {
            "en": "When notice is given: Dutch Civil Code, article 7:672, collective agreement and contract. Otherwise the date on paper counts.",
            "nl": "Bij opzeggen gelden BW artikel 7:672, cao en contract. Anders telt de datum die op papier staat."
          },
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Confirm departure and dates in writing",
            "nl": "Vertrek en datums schriftelijk bevestigen"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "A letter with the day of notice, the last working day and the end date. Say also whether leave brings the last working day forward.",
            "nl": "Een brief met de dag van melden, de laatste werkdag en de einddatum. Zeg ook of verlof de laatste werkdag eerder maakt."
          },
          "when": [
            [
              "!kind:death"
            ]
          ],
          "where": {
            "en": "The letter belongs in the personnel file. Note the date and reference here, not the contents.",
            "nl": "De brief hoort in het personeelsdossier. Noteer hier de datum en het kenmerk, niet de inhoud."
          },
          "why": {
            "en": "{employee} arranges a new job, a benefit or a pension on the date you give. A wrong date can cost a month''s money.",
            "nl": "{employee} regelt nieuw werk, een uitkering of pensioen op de datum die jij noemt. Een verkeerde datum kan een maand geld kosten."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "legal",
            "manager"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Hand over the letter in the talk and ask for a signature for receipt. Not possible? Send the letter by registered post the same day. Name one person for questions.",
            "nl": "Geef de brief in het gesprek en vraag te tekenen voor ontvangst. Lukt dat niet? Stuur de brief dezelfde dag aangetekend. Noem één persoon voor vragen."
          },
          "key": "accounts.dismissal_letter",
          "kind": "task",
          "legal": {
            "en": "BW (civil code) 7:677: this dismissal needs an urgent reason, which the employer states at once.",
            "nl": "BW 7:677: dit ontslag vraagt een dringende reden, die de werkgever meteen vertelt."
          },
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Give the letter and its reason at once",
            "nl": "Ontslagbrief met reden meteen geven"
          },
          "visibleTo": [
            "manager",
            "hr",
            "legal"
          ],
          "what": {
            "en": "A letter with the reason, the date and the end of employment. The lawyer reads it before the talk.",
            "nl": "Een brief met de reden, de datum en het einde van het dienstverband. De jurist leest die vóór het gesprek."
          },
          "when": [
            [
              "kind:summaryDismissal"
            ]
          ],
          "where": {
            "en": "The letter belongs in the personnel file. Note only the date here, never the reason.",
            "nl": "De brief hoort in het personeelsdossier. Noteer hier alleen de datum, nooit de reden."
          },
          "why": {
            "en": "{employee} has a right to a clear reason, today. If it comes later, the judge may undo the dismissal.",
            "nl": "{employee} heeft recht op een duidelijke reden, vandaag. Komt die later, dan kan de rechter het ontslag terugdraaien."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "hr"
          ],
          "due": {
            "amount": 5,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Ask HR for the contract and the letters. Say for each point: this is right, or this must change. Discuss it with HR before anything is sent.",
            "nl": "Vraag HR om het contract en de brieven. Zeg per punt: dit klopt, of dit moet anders. Bespreek het met HR vóór verzending."
          },
          "key": "accounts.legal_check",
          "kind": "task",
          "phase": "notify",
          "responsible": "legal",
          "title": {
            "en": "Check the departure legally",
            "nl": "Vertrek juridisch nakijken"
          },
          "visibleTo": [
            "hr",
            "legal"
          ],
          "what": {
            "en": "Read the letters and check the notice term. Is the way in which the contract ends right? Look also at what continues to apply after the departure.",
            "nl": "Lees de brieven en reken de opzegtermijn na. Klopt de manier waarop het contract eindigt? Kijk ook wat na het vertrek blijft gelden."
          },
          "when": [
            [
              "kind:dismissal"
            ],
            [
              "kind:reorganisation"
            ]
          ],
          "where": {
            "en": "Your advice goes to HR and belongs in the personnel file. Note only the date here.",
            "nl": "Je advies gaat naar HR en hoort in het personeelsdossier. Noteer hier alleen de datum."
          },
          "why": {
            "en": "A mistake in the letter or the notice term affects {employee}''s income. HR cannot put it right later.",
            "nl": "Een fout in de brief of de opzegtermijn raakt het inkomen van {employee}. HR kan die later niet meer herstellen."
          }
        },
        {
          "accountable": "employee",
          "due": {
            "amount": 10,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Ask for time if you need it. After signing you have two weeks to change your mind. If you do, write that to HR; no reason is needed. Does the agreement not mention this right? Then you have three weeks.",
            "nl": "Vraag om tijd als je die nodig hebt. Na het tekenen mag je je nog twee weken bedenken. Schrijf dat dan aan HR; een reden hoeft niet. Staat dit recht niet in de overeenkomst? Dan heb je drie weken."
          },
          "key": "accounts.own_advice",
          "kind": "task",
          "legal": {
            "en": "BW (civil code) 7:670b: whoever signs such an agreement may go back on it for a set time without a reason.",
            "nl": "BW 7:670b: wie zo''n overeenkomst tekent, mag daar een vaste tijd zonder reden op terugkomen."
          },
          "phase": "notify",
          "responsible": "employee",
          "title": {
            "en": "Have the agreement read before you sign",
            "nl": "Overeenkomst laten lezen voor je tekent"
          },
          "visibleTo": [
            "employee",
            "hr"
          ],
          "what": {
            "en": "Have the agreement read by somebody who helps you, such as a union or a lawyer of your own. Do so before you sign.",
            "nl": "Laat de overeenkomst lezen door iemand die jou helpt, zoals een vakbond of een eigen jurist. Doe dat vóór je tekent."
          },
          "when": [
            [
              "kind:settlement",
              "!flag:unreachable",
              "!flag:alreadyGone"
            ]
          ],
          "where": {
            "en": "With whom you choose. Ask HR whether your employer helps to pay. Do not write the advice here: just set the task to ‘Done’.",
            "nl": "Bij wie jij kiest. Vraag HR of je werkgever meebetaalt. Schrijf het advies hier niet op: zet de taak alleen op ‘Gedaan’."
          },
          "why": {
            "en": "One sentence about the end date can cost you a month''s benefit. Somebody who helps you sees that in time.",
            "nl": "Eén zin over de einddatum kan je een maand uitkering kosten. Iemand die jou helpt, ziet dat op tijd."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "employee",
            "legal",
            "manager"
          ],
          "due": {
            "amount": 14,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Go through each point with the lawyer. Write an agreement for each, even if it is ‘nothing’. Give {employee} time for their own advice.",
            "nl": "Loop elk punt langs met de jurist. Schrijf overal een afspraak bij, ook als die ‘niets’ is. Geef {employee} tijd voor eigen advies."
          },
          "key": "accounts.settlement_terms",
          "kind": "task",
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Go through the settlement agreement",
            "nl": "Punten van de vaststellingsovereenkomst nalopen"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr",
            "legal"
          ],
          "what": {
            "en": "The subjects of the agreement: end date against the notice period, payment, reflection period, last working day and garden leave. Also leave, handover, car, equipment, message to others, certificate and pension. And confidentiality, competition, study costs and loans, where there are any.",
            "nl": "De onderwerpen van de overeenkomst: einddatum naast de opzegtermijn, vergoeding, bedenktijd, laatste werkdag en vrijstelling. Ook verlof, overdracht, auto, spullen, bericht aan anderen, getuigschrift en pensioen. En geheimhouding, concurrentie, studiekosten en leningen, als die er zijn."
          },
          "when": [
            [
              "kind:settlement"
            ]
          ],
          "where": {
            "en": "The agreement belongs in the personnel file. Note only the date here. Is there garden leave? Then change the last working day.",
            "nl": "De overeenkomst hoort in het personeelsdossier. Noteer hier alleen de datum. Komt er vrijstelling? Pas dan de laatste werkdag aan."
          },
          "why": {
            "en": "If the car or the non-compete clause is missing, {employee} still gets a difficult letter after {lastDay}.",
            "nl": "Ontbreekt de auto of het concurrentiebeding, dan krijgt {employee} na {lastDay} alsnog een moeilijke brief."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "legal"
          ],
          "due": {
            "amount": 28,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Count from the day of signing: usually two weeks. If the agreement does not mention this right, it is three. When in doubt, ask the lawyer. Tell {manager} from which day it is certain.",
            "nl": "Tel vanaf de dag van tekenen: meestal twee weken. Noemt de overeenkomst dit recht niet, dan zijn het er drie. Vraag bij twijfel de jurist. Vertel {manager} vanaf welke dag het vaststaat."
          },
          "informed": [
            "employee",
            "manager"
          ],
          "key": "accounts.reflection_period",
          "kind": "task",
          "legal": {
            "en": "BW (civil code) 7:670b: whoever signs such an agreement may go back on it for a set time without a reason.",
            "nl": "BW 7:670b: wie zo''n overeenkomst tekent, mag daar een vaste tijd zonder reden op terugkomen."
          },
          "needs": [
            "accounts.settlement_terms"
          ],
          "phase": "handover",
          "responsible": "hr",
          "title": {
            "en": "Wait for the end of the reflection period",
            "nl": "Bedenktijd afwachten"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr",
            "legal"
          ],
          "what": {
            "en": "The last day of {employee}''s reflection period. Only after that does the team hear about the departure.",
            "nl": "De laatste dag van de bedenktijd van {employee}. Het team hoort pas daarna over het vertrek."
          },
          "when": [
            [
              "kind:settlement"
            ]
          ],
          "where": {
            "en": "Note the date below. Is it later than the day of this task? Then move the task. Does {employee} withdraw? Talk to the lawyer about this dossier.",
            "nl": "Noteer hieronder de datum. Valt die later dan de dag van deze taak? Verzet de taak dan. Trekt {employee} de overeenkomst in? Overleg met de jurist over dit dossier."
          },
          "why": {
            "en": "Until the reflection period ends, {employee} can still go back on the agreement. A message to the team is then too early.",
            "nl": "Tot het eind van de bedenktijd kan {employee} nog terugkomen op de overeenkomst. Een bericht aan het team is dan te vroeg."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "manager"
          ],
          "due": {
            "amount": -1,
            "anchor": "employmentEnd",
            "unit": "months"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Let {manager} say it in person first. Then send the letter and ask for a confirmation. For a contract of six months or longer this is compulsory.",
            "nl": "Laat {manager} het eerst zelf vertellen. Stuur daarna de brief en vraag om een bevestiging. Bij een contract van zes maanden of langer is dit verplicht."
          },
          "informed": [
            "employee"
          ],
          "key": "accounts.fixed_term_notice",
          "kind": "task",
          "legal": {
            "en": "BW (civil code) 7:668: the employer says in time and in writing whether a temporary contract continues.",
            "nl": "BW 7:668: de werkgever meldt op tijd en schriftelijk of een tijdelijk contract doorgaat."
          },
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Give notice that the contract ends",
            "nl": "Einde van het contract aanzeggen"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "A letter or mail with the day on which the contract ends, and whether a new one follows.",
            "nl": "Een brief of mail met de dag waarop het contract eindigt, en of er een vervolg komt."
          },
          "when": [
            [
              "kind:fixedTermEnd"
            ]
          ],
          "where": {
            "en": "The letter belongs in the personnel file. Note here the day on which {employee} received it.",
            "nl": "De brief hoort in het personeelsdossier. Noteer hier de dag waarop {employee} die kreeg."
          },
          "why": {
            "en": "{employee} has to know whether to look for other work. A late letter costs the employer money too.",
            "nl": "{employee} moet weten of ander werk zoeken nodig is. Een late brief kost de werkgever ook geld."
          }
        }
      ]
    },
    {
      "chapter": "accounts",
      "items": [
        {
          "accountable": "it",
          "consulted": [
            "application",
            "employee",
            "manager"
          ],
          "due": {
            "amount": 7,
            "anchor": "notice",
            "unit": "days"
          },
          "how": {
            "en": "Start with the list from the sign-in system. Ask application management, {manager} and {employee} what falls outside it. Choose for each row what must happen.",
            "nl": "Begin met de lijst uit het inlogsysteem. Vraag functioneel beheer, {manager} en {employee} wat daarbuiten valt. Kies per regel wat ermee moet gebeuren."
          },
          "key": "accounts.inventory",
          "kind": "table",
          "legal": {
            "en": "ISO 27002 5.18, for government BIO2: access follows the work. If that ends or changes, so does access.",
            "nl": "ISO 27002 5.18, voor de overheid BIO2: rechten volgen het werk. Stopt of verandert dat, dan de rechten ook."
          },
          "phase": "notify",
          "responsible": "it",
          "table": "accounts",
          "title": {
            "en": "List accounts and rights",
            "nl": "Accounts en rechten op een rij zetten"
          },
          "what": {
            "en": "Every account and right of {employee}: your own systems, external portals, shared accounts, service accounts and certificates.",
            "nl": "Elk account en elk recht van {employee}: eigen systemen, externe portalen, gedeelde accounts, serviceaccounts en certificaten."
          },
          "where": {
            "en": "One row per account in the table. Never add a password.",
            "nl": "Eén regel per account in de tabel. Schrijf er nooit een wachtwoord bij."
          },
          "why": {
            "en": "An account with a supplier is often on no list at all. After {lastDay} somebody with the old password can still get in.",
            "nl": "Een account bij een leverancier staat vaak op geen enkele lijst. Na {lastDay} kan iemand met het oude wachtwoord er nog in."
          }
        },
        {
          "accountable": "manager",
          "choices": [
            {
              "en": "Automatic reply with a new contact",
              "key": "reply",
              "nl": "Automatisch antwoord met een nieuw contact"
            },
            {
              "en": "Forward for a while, with approval",
              "key": "forward",
              "nl": "Tijdelijk doorsturen, met akkoord"
            },
            {
              "en": "Search new e-mail for a while, with approval",
              "key": "search",
              "nl": "Tijdelijk zoeken in nieuwe mail, met akkoord"
            },
            {
              "en": "Set nothing, pass e-mail on by hand",
              "key": "ownHands",
              "nl": "Niets instellen, mail met de hand doorgeven"
            }
          ],
          "consulted": [
            "privacy",
            "ihh",
            "it"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "choice",
            "note"
          ],
          "how": {
            "en": "Note until when: preferably thirty days, ninety at most. Forwarding or searching? Then note the purpose and who approved it too.",
            "nl": "Noteer tot wanneer: liefst dertig dagen, hooguit negentig. Kies je doorsturen of zoeken? Noteer dan ook het doel en wie akkoord gaf."
          },
          "informed": [
            "employee"
          ],
          "key": "accounts.mail_decision",
          "kind": "task",
          "legal": {
            "en": "GDPR: forwarding or searching e-mail needs a clear purpose and lasts no longer than necessary.",
            "nl": "AVG: doorsturen of zoeken in mail vraagt een duidelijk doel en duurt niet langer dan nodig."
          },
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Decide about new e-mail",
            "nl": "Beslissen over nieuwe e-mail"
          },
          "what": {
            "en": "Choose what happens to new e-mail. An automatic reply with a new contact is nearly always enough.",
            "nl": "Kies wat er met nieuwe mail gebeurt. Bijna altijd is een automatisch antwoord met een nieuw contact genoeg."
          },
          "where": {
            "en": "For forwarding or searching, first ask the privacy officer and {ihh} to agree. IT carries it out. You do not get access to the mailbox yourself.",
            "nl": "Voor doorsturen of zoeken vraag je eerst akkoord aan de privacy officer en {ihh}. ICT voert het uit. Zelf krijg je geen toegang tot de mailbox."
          },
          "why": {
            "en": "Somebody still sends {employee} a question after {lastDay}. Without your choice they never get an answer.",
            "nl": "Iemand mailt na {lastDay} nog een vraag aan {employee}. Zonder jouw keuze komt daar nooit antwoord op."
          }
        },
        {
          "accountable": "it",
          "consulted": [
            "successor"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Put each secret in the team vault and let your successor sign in with it once. Then remove it from your own vault, browser and notes.",
            "nl": "Zet elk geheim in de teamkluis en laat je opvolger er één keer mee inloggen. Haal het daarna uit je eigen kluis, browser en notities."
          },
          "key": "accounts.vault_transfer",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.17, for government BIO2: keep passwords in a password manager.",
            "nl": "ISO 27002 5.17, voor de overheid BIO2: bewaar wachtwoorden in een wachtwoordkluis."
          },
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Put shared passwords in the team vault",
            "nl": "Gedeelde wachtwoorden in de teamkluis zetten"
          },
          "what": {
            "en": "Shared passwords, keys for connections and recovery codes that you keep. Never pass on your own passwords.",
            "nl": "Gedeelde wachtwoorden, sleutels voor koppelingen en herstelcodes die jij bewaart. Je eigen wachtwoorden geef je nooit door."
          },
          "when": [
            [
              "flag:sharedSecrets"
            ]
          ],
          "where": {
            "en": "In your team''s password vault. IT makes a place if there is none. Put nothing in this program, an e-mail or a chat.",
            "nl": "In de wachtwoordkluis van je team. ICT maakt een plek als die er niet is. Zet niets in dit programma, een mail of een chat."
          },
          "why": {
            "en": "Your successor has to file or report on time, but only you have the recovery code for the portal.",
            "nl": "Je opvolger moet op tijd aangifte of melding doen, maar alleen jij hebt de herstelcode van het portaal."
          }
        },
        {
          "accountable": "security",
          "consulted": [
            "manager"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Ask {manager} who takes over the administration and let that person sign in first. Then withdraw the rights and check that they are really gone.",
            "nl": "Vraag {manager} wie het beheer overneemt en laat die eerst inloggen. Trek daarna de rechten in en kijk of ze echt weg zijn."
          },
          "key": "accounts.privileged",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 8.2, for government BIO2: only those who administer a system have the rights to do so.",
            "nl": "ISO 27002 8.2, voor de overheid BIO2: alleen wie beheer doet, heeft beheerrechten."
          },
          "needs": [
            "accounts.vault_transfer"
          ],
          "phase": "handover",
          "responsible": "it",
          "title": {
            "en": "Withdraw privileged rights once handed over",
            "nl": "Beheerrechten intrekken na overdracht"
          },
          "what": {
            "en": "Rights as administrator, root and approver of payments. Ordinary rights stay until {lastDay}.",
            "nl": "Rechten als beheerder, root en goedkeurder van betalingen. Gewone rechten blijven tot {lastDay}."
          },
          "when": [
            [
              "flag:privileged"
            ]
          ],
          "where": {
            "en": "In each system separately, at suppliers and the bank too. Note which rights are gone and on which day.",
            "nl": "In elk systeem apart, ook bij leveranciers en de bank. Noteer welke rechten weg zijn en op welke dag."
          },
          "why": {
            "en": "One mistake in an admin account brings a system down. {employee} should not carry that risk in busy last days.",
            "nl": "Met één fout in een beheeraccount ligt een systeem stil. Dat risico hoort {employee} in drukke laatste dagen niet te dragen."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "finance",
            "hr",
            "manager"
          ],
          "due": {
            "amount": -1,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Ask HR who the new approver is. Move requests that are already waiting too. Test it with one request of a team member.",
            "nl": "Vraag HR wie de nieuwe goedkeurder is. Verplaats ook aanvragen die al wachten. Test het met één aanvraag van een teamlid."
          },
          "informed": [
            "successor"
          ],
          "key": "accounts.approvals",
          "kind": "task",
          "needs": [
            "information.successor"
          ],
          "phase": "close",
          "responsible": "application",
          "title": {
            "en": "Move approvals to another name",
            "nl": "Goedkeuringen op een andere naam zetten"
          },
          "what": {
            "en": "All steps in which {employee} approves: leave, hours, expenses, purchases and contracts of the team.",
            "nl": "Alle stappen waarin {employee} goedkeurt: verlof, uren, declaraties, inkoop en contracten van het team."
          },
          "when": [
            [
              "flag:directReports"
            ]
          ],
          "where": {
            "en": "In the HR system and the finance system. Finance knows the steps for purchases.",
            "nl": "In het HR-systeem en het financiële systeem. Financiën kent de stappen voor inkoop."
          },
          "why": {
            "en": "A team member asks for leave and hears nothing. The request is still with {employee}.",
            "nl": "Een teamlid vraagt verlof en hoort niets. De aanvraag staat nog bij {employee}."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "secretariat"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Ask {manager} which contact you may name. A shared address is best. Set it for inside and outside and send yourself a test.",
            "nl": "Vraag {manager} welk contact erin mag. Noem liefst een gedeeld adres. Stel het in voor binnen en buiten en stuur jezelf een test."
          },
          "informed": [
            "successor"
          ],
          "key": "accounts.autoreply",
          "kind": "task",
          "phase": "close",
          "responsible": "employee",
          "title": {
            "en": "Set the out-of-office reply",
            "nl": "Afwezigheidsbericht instellen"
          },
          "what": {
            "en": "A short message: you no longer work here, and who helps now. Do not forward any e-mail to your private address.",
            "nl": "Een kort bericht: je werkt hier niet meer, en wie er nu helpt. Stuur geen mail door naar je privéadres."
          },
          "when": [
            [
              "!kind:internalMove"
            ]
          ],
          "where": {
            "en": "In your mail program, under automatic replies. Record a new voicemail greeting too.",
            "nl": "In je mailprogramma, bij automatische antwoorden. Spreek ook je voicemail opnieuw in."
          },
          "why": {
            "en": "People who write to you think you will still answer. An urgent question then lies unread for weeks.",
            "nl": "Wie je mailt, denkt dat je nog antwoordt. Een vraag met spoed ligt dan weken ongelezen."
          }
        },
        {
          "accountable": "it",
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Add a colleague''s phone first, then remove your own number. Do your own sign-in last. Remove the work apps after that.",
            "nl": "Zet eerst de telefoon van een collega erbij en haal dan je eigen nummer weg. Je eigen inlog doe je als laatste. Verwijder daarna de werkapps."
          },
          "key": "accounts.mfa_external",
          "kind": "task",
          "phase": "close",
          "responsible": "employee",
          "title": {
            "en": "Unlink your private phone from work accounts",
            "nl": "Privételefoon loskoppelen van werkaccounts"
          },
          "what": {
            "en": "Codes, alerts and recovery numbers on your private phone, and work accounts in the name of your private e-mail.",
            "nl": "Codes, meldingen en herstelnummers op je privételefoon, en werkaccounts die op je privémail staan."
          },
          "when": [
            [
              "group:leaving",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Under ‘Security’ in each account and in your app with codes. Does it not work? IT changes it for you.",
            "nl": "Bij ‘Beveiliging’ in elk account en in je app met codes. Lukt het niet? ICT zet het voor je om."
          },
          "why": {
            "en": "After {lastDay} a portal still sends its code to your phone. Your colleague cannot get in and calls you.",
            "nl": "Na {lastDay} stuurt een portaal de code nog naar jouw telefoon. Je collega komt er niet in en belt jou."
          }
        },
        {
          "accountable": "employee",
          "due": {
            "amount": -3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Search your work e-mail for ‘welcome’, ‘invoice’ and ‘password’. Change the address at each service. Then sign in once with your private address.",
            "nl": "Zoek in je werkmail op ‘welkom’, ‘factuur’ en ‘wachtwoord’. Wijzig per dienst het adres. Log daarna één keer in met je privéadres."
          },
          "key": "accounts.private_services",
          "kind": "task",
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Move private services off the work address",
            "nl": "Privéaccounts van het werkadres halen"
          },
          "what": {
            "en": "Every private service with your work e-mail or work number: web shops, LinkedIn, insurance, school and clubs.",
            "nl": "Elke privédienst met je werkmail of werknummer: webwinkels, LinkedIn, verzekering, school en vereniging."
          },
          "when": [
            [
              "group:leaving",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "In your profile on each service''s website. You need not name them in this program.",
            "nl": "Bij je profiel op de website van elke dienst. In dit programma hoef je ze niet te noemen."
          },
          "why": {
            "en": "Once your work address is closed, you can no longer reset your password for LinkedIn or your energy supplier.",
            "nl": "Is je werkadres dicht, dan kun je het wachtwoord van LinkedIn of je energiebedrijf niet meer herstellen."
          }
        },
        {
          "accountable": "it",
          "consulted": [
            "application"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Agree a time with {manager}, at the end of the day. Do the main account first, then the separate systems. Test that signing in really fails.",
            "nl": "Spreek met {manager} een uur af, aan het eind van de dag. Doe eerst het hoofdaccount, dan de losse systemen. Probeer of inloggen echt niet meer lukt."
          },
          "informed": [
            "manager",
            "hr"
          ],
          "key": "accounts.disable",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.18, for government BIO2: access rights end when the work ends.",
            "nl": "ISO 27002 5.18, voor de overheid BIO2: rechten vervallen als het werk stopt."
          },
          "phase": "close",
          "responsible": "it",
          "title": {
            "en": "Disable accounts on the last working day",
            "nl": "Accounts uitzetten op de laatste werkdag"
          },
          "what": {
            "en": "Disable every account of {employee}, but delete nothing. Do it even if not everything has been signed yet.",
            "nl": "Zet elk account van {employee} uit, maar wis niets. Dit gaat door, ook als nog niet alles getekend is."
          },
          "when": [
            [
              "!kind:internalMove",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In the sign-in system and in each system with its own sign-in. Note the time and fill in ‘Closed on’ in the table.",
            "nl": "In het inlogsysteem en in elk systeem met een eigen inlog. Noteer het uur en vul in de tabel ‘Gesloten op’ in."
          },
          "why": {
            "en": "Nobody watches an account that nobody uses any more. A stranger can then look around in it for a long time.",
            "nl": "Een account dat niemand meer gebruikt, houdt ook niemand in de gaten. Een vreemde kan er dan lang in rondkijken."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "application",
            "manager",
            "security"
          ],
          "due": {
            "amount": 5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Ask both managers for a list. Switch off old rights on the day they agreed. Think of groups, shared mailboxes and the badge.",
            "nl": "Vraag beide leidinggevenden om een lijst. Zet oude rechten uit op de dag die zij afspraken. Denk aan groepen, gedeelde mailboxen en de pas."
          },
          "informed": [
            "employee"
          ],
          "key": "accounts.rights_move",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.18, for government BIO2: whoever changes post keeps only the rights that are needed.",
            "nl": "ISO 27002 5.18, voor de overheid BIO2: wie van functie wisselt, houdt alleen rechten die nodig zijn."
          },
          "needs": [
            "accounts.inventory"
          ],
          "phase": "close",
          "responsible": "it",
          "title": {
            "en": "Remove old rights on the move",
            "nl": "Oude rechten weghalen bij de overstap"
          },
          "what": {
            "en": "Remove every right that belongs to the old post. Give only rights that the new post needs.",
            "nl": "Haal elk recht weg dat bij de oude functie hoort. Geef alleen rechten die de nieuwe functie vraagt."
          },
          "when": [
            [
              "kind:internalMove"
            ]
          ],
          "where": {
            "en": "In the rights system and per program, with application management. Note below what was removed and when.",
            "nl": "In het rechtensysteem en per programma, met functioneel beheer. Noteer hieronder wat weg is en wanneer."
          },
          "why": {
            "en": "Otherwise {employee} can both make and approve an invoice. If something goes wrong, {employee} is asked about it.",
            "nl": "{employee} kan anders zelf een factuur maken én goedkeuren. Bij een fout krijgt {employee} daar vragen over."
          }
        },
        {
          "accountable": "it",
          "consulted": [
            "security"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Close all sessions first. Then remove devices, certificates and keys. Does a connection run on such a key? Make a new one first.",
            "nl": "Sluit eerst alle sessies. Haal dan toestellen, certificaten en sleutels weg. Draait er een koppeling op zo''n sleutel? Maak eerst een nieuwe."
          },
          "key": "accounts.mfa_revoke",
          "kind": "task",
          "phase": "close",
          "responsible": "it",
          "title": {
            "en": "Revoke tokens, sessions and second factors",
            "nl": "Tokens, sessies en tweede stap intrekken"
          },
          "what": {
            "en": "Open sessions, tokens, codes by app and phone number, VPN, app passwords and keys for connections.",
            "nl": "Open sessies, tokens, codes via app en telefoonnummer, VPN, appwachtwoorden en sleutels voor koppelingen."
          },
          "when": [
            [
              "!kind:internalMove",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In the sign-in system, the VPN and each system with its own sign-in. Note the day, the time and what is gone.",
            "nl": "In het inlogsysteem, de VPN en elk systeem met een eigen inlog. Noteer de dag, het uur en wat weg is."
          },
          "why": {
            "en": "A phone that was signed in may still fetch work e-mail after the account is disabled. Whoever finds it reads along.",
            "nl": "Een telefoon die al was ingelogd, kan na het uitzetten nog werkmail ophalen. Wie hem vindt, leest mee."
          }
        },
        {
          "accountable": "it",
          "consulted": [
            "application"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "See in the team vault what {employee} could open. Start with what can be reached from the internet. Tell the team beforehand when you change it.",
            "nl": "Kijk in de teamkluis wat {employee} kon openen. Begin met wat vanaf internet te bereiken is. Vertel het team vooraf wanneer je wijzigt."
          },
          "informed": [
            "successor"
          ],
          "key": "accounts.rotate",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.18, for government BIO2: change the shared passwords of those who no longer do the work.",
            "nl": "ISO 27002 5.18, voor de overheid BIO2: wijzig gedeelde wachtwoorden van wie het werk niet meer doet."
          },
          "phase": "close",
          "responsible": "it",
          "title": {
            "en": "Change shared passwords",
            "nl": "Gedeelde wachtwoorden wijzigen"
          },
          "what": {
            "en": "All shared passwords, PIN codes, Wi-Fi keys and keys for connections that {employee} could see.",
            "nl": "Alle gedeelde wachtwoorden, pincodes, wifisleutels en sleutels voor koppelingen die {employee} kon zien."
          },
          "when": [
            [
              "flag:sharedSecrets",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In the system itself, then in the team vault. Note only which passwords you changed.",
            "nl": "In het systeem zelf, en daarna in de teamkluis. Noteer alleen wélke wachtwoorden je wijzigde."
          },
          "why": {
            "en": "A shared password works from anywhere. If it leaks later, people may wrongly suspect {employee}.",
            "nl": "Een gedeeld wachtwoord werkt van overal. Lekt het later uit, dan verdenken mensen {employee} misschien ten onrechte."
          }
        },
        {
          "accountable": "it",
          "consulted": [
            "finance"
          ],
          "due": {
            "amount": 3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Go through the external accounts in the table. Do they hold work? Move that first. Then cancel what nobody needs any more.",
            "nl": "Loop de externe accounts in de tabel langs. Staat er werk in? Zet dat eerst over. Zeg daarna op wat niemand meer nodig heeft."
          },
          "key": "accounts.saas",
          "kind": "task",
          "needs": [
            "accounts.inventory"
          ],
          "phase": "after",
          "responsible": "application",
          "rows": {
            "filled": [
              "closedOn"
            ],
            "table": "accounts",
            "where": {
              "scope": [
                "external"
              ]
            }
          },
          "title": {
            "en": "Close external accounts and licences",
            "nl": "Externe accounts en licenties sluiten"
          },
          "what": {
            "en": "Portals, supplier accounts, registers and paid licences. Put them in another name or close them.",
            "nl": "Portalen, accounts bij leveranciers, registers en betaalde licenties. Zet ze op een andere naam of sluit ze."
          },
          "when": [
            [
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "With the supplier or in the portal''s administration. Fill in ‘Closed on’ and pass cancellations to finance.",
            "nl": "Bij de leverancier of in het beheer van het portaal. Vul ‘Gesloten op’ in en geef opzeggingen door aan Financiën."
          },
          "why": {
            "en": "The bill for {employee}''s licence comes back every year. Nobody in finance knows what it is for.",
            "nl": "De rekening voor de licentie van {employee} komt elk jaar terug. Bij Financiën weet niemand waarvoor die is."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "communication",
            "it"
          ],
          "due": {
            "amount": 3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Search by name, e-mail address and phone number. Is it a duty? Add the new name first, then remove the old one.",
            "nl": "Zoek op naam, e-mailadres en telefoonnummer. Gaat het om een taak? Zet dan eerst de nieuwe naam erbij en haal daarna de oude weg."
          },
          "key": "accounts.lists",
          "kind": "task",
          "phase": "after",
          "responsible": "secretariat",
          "title": {
            "en": "Remove the name from lists and groups",
            "nl": "Naam uit lijsten en groepen halen"
          },
          "what": {
            "en": "Mailing lists, Teams and app groups, website, intranet, phone list, rosters and duties such as first aid or standby.",
            "nl": "Verzendlijsten, Teams- en appgroepen, website, intranet, telefoonlijst, roosters en taken zoals bhv of piket."
          },
          "when": [
            [
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "Communication changes the website and intranet, IT the mailing lists. For an app group, ask the person who runs it.",
            "nl": "Communicatie past website en intranet aan, ICT de verzendlijsten. Een appgroep vraag je aan de beheerder van die groep."
          },
          "why": {
            "en": "A caller in a hurry is put through to {employee}''s phone. Nobody answers there any more.",
            "nl": "Een beller met haast krijgt het toestel van {employee}. Daar neemt niemand meer op."
          }
        },
        {
          "accountable": "it",
          "consulted": [
            "ihh"
          ],
          "due": {
            "amount": 30,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "This program stops you as long as something is unfinished. Ask {ihh} to agree. Then remove separate accounts and group rights too.",
            "nl": "Dit programma houdt je tegen zolang iets nog niet klaar is. Vraag {ihh} om akkoord. Verwijder daarna ook losse accounts en groepsrechten."
          },
          "informed": [
            "manager"
          ],
          "key": "accounts.delete",
          "kind": "task",
          "legal": {
            "en": "GDPR: keep an account and what is in it no longer than necessary.",
            "nl": "AVG: bewaar een account en wat erin staat niet langer dan nodig."
          },
          "needs": [
            "@delete",
            "@accountDelete"
          ],
          "phase": "after",
          "responsible": "it",
          "title": {
            "en": "Delete the account",
            "nl": "Account verwijderen"
          },
          "what": {
            "en": "Delete the account only when the mailbox is safe, everything has another owner and deleting is allowed.",
            "nl": "Verwijder het account pas als de mailbox veilig is, alles een andere eigenaar heeft en wissen mag."
          },
          "when": [
            [
              "!kind:internalMove",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In the sign-in system and in each system with its own account. Note the date, what is gone and who agreed.",
            "nl": "In het inlogsysteem en in elk systeem met een eigen account. Noteer de datum, wat weg is en wie akkoord gaf."
          },
          "why": {
            "en": "Delete too early and the only proof of a promise is gone. Never delete and {employee}''s data stay for ever.",
            "nl": "Wis je te vroeg, dan is het enige bewijs van een toezegging weg. Wis je nooit, dan blijven gegevens van {employee} staan."
          }
        },
        {
          "accountable": "security",
          "consulted": [
            "it",
            "application"
          ],
          "due": {
            "amount": 30,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Take fresh overviews from the systems and do not use the old list. Search by name, address and staff number. See whether anybody signed in after {lastDay}.",
            "nl": "Haal nieuwe overzichten uit de systemen en gebruik niet de oude lijst. Zoek op naam, adres en personeelsnummer. Kijk of iemand na {lastDay} nog inlogde."
          },
          "informed": [
            "manager"
          ],
          "key": "accounts.verify",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.18, for government BIO2: check that access rights are really gone.",
            "nl": "ISO 27002 5.18, voor de overheid BIO2: kijk na of rechten echt weg zijn."
          },
          "needs": [
            "accounts.disable"
          ],
          "phase": "after",
          "responsible": "security",
          "title": {
            "en": "Check for access left behind",
            "nl": "Achtergebleven toegang controleren"
          },
          "what": {
            "en": "Look for access that still works: accounts, groups, tokens, the badge, external portals and shared passwords.",
            "nl": "Zoek naar toegang die nog werkt: accounts, groepen, tokens, de pas, externe portalen en gedeelde wachtwoorden."
          },
          "when": [
            [
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "Note what you looked at, what you found and whether all is closed. Give anything open back to IT.",
            "nl": "Noteer wat je bekeek, wat je vond en of alles dicht is. Wat open staat, geef je terug aan ICT."
          },
          "why": {
            "en": "Whoever closed the accounts worked from a list. What was not on that list may still be open.",
            "nl": "Wie de accounts sloot, werkte van een lijst. Wat niet op die lijst stond, staat nu misschien nog open."
          }
        },
        {
          "accountable": "security",
          "consulted": [
            "hr"
          ],
          "due": {
            "amount": 3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Ask HR for the end date. Report it in the way your organisation has arranged. Remove the name from your own list too.",
            "nl": "Vraag HR naar de einddatum. Doe de melding zoals jullie organisatie dat heeft geregeld. Haal de naam ook uit jullie eigen lijst."
          },
          "key": "accounts.trust_report",
          "kind": "task",
          "legal": {
            "en": "AIVD (security service): a clearance is valid only for this post with this employer.",
            "nl": "AIVD: een verklaring van geen bezwaar geldt alleen voor deze functie bij deze werkgever."
          },
          "phase": "after",
          "responsible": "security",
          "title": {
            "en": "Report the end of the position of trust",
            "nl": "Einde van de vertrouwensfunctie melden"
          },
          "visibleTo": [
            "manager",
            "hr",
            "security"
          ],
          "what": {
            "en": "Report that {employee} no longer holds this post, and from which day.",
            "nl": "Meld dat {employee} deze functie niet meer heeft, en vanaf welke dag."
          },
          "when": [
            [
              "flag:trustFunction",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "Keep the confirmation with security. Note only the date here.",
            "nl": "Bewaar de bevestiging bij beveiliging. Noteer hier alleen de datum."
          },
          "why": {
            "en": "Without a report it looks as if {employee} may still see secret papers. A stranger may put pressure on {employee} for that reason.",
            "nl": "Zonder melding lijkt het alsof {employee} nog geheime stukken mag zien. Een onbekende kan {employee} daarom onder druk zetten."
          }
        }
      ]
    },
    {
      "chapter": "equipment",
      "items": [
        {
          "accountable": "it",
          "due": {
            "amount": 14,
            "anchor": "notice",
            "unit": "days"
          },
          "how": {
            "en": "Check your desk, bag, car and home workplace. The number is often on a sticker. Do not know a date? Leave it empty.",
            "nl": "Loop je bureau, tas, auto en werkplek thuis langs. Het nummer staat vaak op een sticker. Weet je een datum niet? Laat die leeg."
          },
          "key": "accounts.assets",
          "kind": "table",
          "legal": {
            "en": "ISO 27002 5.11, for government BIO2: what belongs to the organisation goes back when the work ends or changes.",
            "nl": "ISO 27002 5.11, voor de overheid BIO2: wat van de organisatie is, gaat terug als het werk stopt of verandert."
          },
          "phase": "notify",
          "responsible": "employee",
          "table": "assets",
          "title": {
            "en": "List what was lent to you",
            "nl": "Geleende spullen op een rij zetten"
          },
          "what": {
            "en": "Everything you were lent: laptop, phone, badge, keys, cards, clothing, tools and things for working at home.",
            "nl": "Alles wat je leende: laptop, telefoon, pas, sleutels, kaarten, kleding, gereedschap en spullen voor thuis."
          },
          "when": [
            [
              "group:leaving"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "One row per thing in the table. Whoever receives it later fills in the date and the condition.",
            "nl": "Eén regel per ding in de tabel. Wie het straks aanneemt, vult de datum en de staat in."
          },
          "why": {
            "en": "Without a list somebody calls you after {lastDay} about a screen you returned long ago.",
            "nl": "Zonder lijst belt iemand je na {lastDay} over een scherm dat je allang had ingeleverd."
          }
        },
        {
          "accountable": "it",
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Check that your work is in the right place and your private files are off it. Delete no work yourself. Sign out of all programs. Ask IT to fill in the date while you are there.",
            "nl": "Kijk of je werk op de goede plek staat en je privébestanden eraf zijn. Wis zelf geen werk. Log uit bij alle programma''s. Vraag ICT de datum in te vullen waar je bij bent."
          },
          "key": "accounts.laptop",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.11, for government BIO2: devices go back when the work ends or changes.",
            "nl": "ISO 27002 5.11, voor de overheid BIO2: apparaten gaan terug als het werk stopt of verandert."
          },
          "phase": "close",
          "responsible": "employee",
          "rows": {
            "filled": [
              "returnedOn"
            ],
            "table": "assets",
            "where": {
              "kind": [
                "laptop"
              ]
            }
          },
          "title": {
            "en": "Return laptop and accessories",
            "nl": "Laptop en toebehoren inleveren"
          },
          "what": {
            "en": "Laptop, charger, bag, mouse and other accessories. The numbers match your list.",
            "nl": "Laptop, lader, tas, muis en andere toebehoren. De nummers kloppen met je lijst."
          },
          "when": [
            [
              "group:leaving"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "At the IT service desk. Can you not come? Then agree that IT has the things collected.",
            "nl": "Bij de servicebalie van ICT. Kun je niet komen? Spreek dan af dat ICT de spullen laat ophalen."
          },
          "why": {
            "en": "A new colleague is waiting for this laptop. Without a charger, or with your account on it, they cannot start.",
            "nl": "Een nieuwe collega wacht op deze laptop. Zonder lader of met jouw account erop kan die niet beginnen."
          }
        },
        {
          "accountable": "it",
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Sign out of your cloud account and turn off ‘Find my device’. Do not reset the phone yourself: IT first checks that the work is safe.",
            "nl": "Log uit bij je cloudaccount en zet ‘Zoek mijn toestel’ uit. Zet de telefoon niet zelf terug: ICT kijkt eerst of het werk veilig is."
          },
          "key": "accounts.phone",
          "kind": "task",
          "phase": "close",
          "responsible": "employee",
          "rows": {
            "filled": [
              "returnedOn"
            ],
            "table": "assets",
            "where": {
              "kind": [
                "phone"
              ]
            }
          },
          "title": {
            "en": "Return phone and SIM card",
            "nl": "Telefoon en simkaart inleveren"
          },
          "what": {
            "en": "Phone, SIM card and charger. Your number stays here. Would you like to take it along? Ask {manager} to agree before IT stops the SIM card. After that it is too late.",
            "nl": "Telefoon, simkaart en lader. Je nummer blijft hier. Wil je het meenemen? Vraag {manager} om akkoord voordat ICT de simkaart stopt. Daarna kan het niet meer."
          },
          "when": [
            [
              "group:leaving",
              "flag:phone"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "At the IT service desk. Do you have an eSIM? IT turns it off. Remove the screen code while IT is with you.",
            "nl": "Bij de servicebalie van ICT. Heb je een e-sim? Dan zet ICT die uit. Haal de schermcode weg waar ICT bij staat."
          },
          "why": {
            "en": "With your cloud account still on it, the device is locked. IT can then give it to nobody.",
            "nl": "Met jouw cloudaccount er nog op is het toestel vergrendeld. ICT kan het dan aan niemand meer geven."
          }
        },
        {
          "accountable": "facilities",
          "consulted": [
            "security"
          ],
          "due": {
            "amount": 1,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Do this today, from your desk. Tell a new code only to those who need it. Do not ask for the badge and the keys now.",
            "nl": "Doe dit vandaag, vanaf je bureau. Vertel een nieuwe code alleen aan wie die nodig heeft. Naar de pas en de sleutels vraag je nu niet."
          },
          "informed": [
            "manager"
          ],
          "key": "accounts.building_access",
          "kind": "task",
          "phase": "close",
          "responsible": "facilities",
          "title": {
            "en": "Disable the badge and change codes",
            "nl": "Pas uitzetten en codes wijzigen"
          },
          "what": {
            "en": "Every badge in {employee}''s name, and the alarm and safe codes that {employee} knew.",
            "nl": "Elke pas op naam van {employee}, en de codes van alarm en kluis die {employee} kende."
          },
          "when": [
            [
              "kind:death"
            ]
          ],
          "where": {
            "en": "In the access system of each building and with the alarm company. Note only the date here, never a code.",
            "nl": "In het toegangssysteem van elk gebouw en bij het alarmbedrijf. Noteer hier alleen de datum, nooit een code."
          },
          "why": {
            "en": "As long as the badge works, somebody has to ask the family for it. Once it is off, that can wait.",
            "nl": "Zolang de pas werkt, moet iemand de familie erom vragen. Staat die uit, dan kan dat wachten."
          }
        },
        {
          "accountable": "facilities",
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Hand in the badge when you walk out for the last time. Ask facilities to disable it at once. Lost? Report it today.",
            "nl": "Lever de pas in als je voor het laatst naar buiten gaat. Vraag Facilitair de pas meteen uit te zetten. Kwijt? Meld het vandaag."
          },
          "informed": [
            "security"
          ],
          "key": "accounts.badge",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 7.2, for government BIO2: only those who work there get into the building.",
            "nl": "ISO 27002 7.2, voor de overheid BIO2: alleen wie er werkt, komt het gebouw in."
          },
          "phase": "close",
          "responsible": "employee",
          "rows": {
            "filled": [
              "returnedOn"
            ],
            "table": "assets",
            "where": {
              "kind": [
                "badge"
              ]
            }
          },
          "title": {
            "en": "Return the access badge",
            "nl": "Toegangspas inleveren"
          },
          "what": {
            "en": "Your access badge, and any spare badge or badge for another building.",
            "nl": "Je toegangspas, en elke reservepas of pas voor een ander gebouw."
          },
          "when": [
            [
              "group:leaving"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "At reception or facilities. Somebody there fills in the date in your list.",
            "nl": "Bij de receptie of Facilitair. Daar vult iemand de datum in je lijst in."
          },
          "why": {
            "en": "If your badge stays in a coat pocket, whoever finds it can walk in on your colleagues.",
            "nl": "Blijft je pas in een jaszak zitten, dan kan een vinder ermee bij je collega''s naar binnen."
          }
        },
        {
          "accountable": "facilities",
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Put a label on each key: what does it open? Say which codes you know, so that facilities can change them.",
            "nl": "Hang aan elke sleutel een label: waar past die op? Zeg welke codes je kent, dan kan Facilitair die wijzigen."
          },
          "key": "accounts.keys",
          "kind": "task",
          "phase": "close",
          "responsible": "employee",
          "rows": {
            "filled": [
              "returnedOn"
            ],
            "table": "assets",
            "where": {
              "kind": [
                "keys"
              ]
            }
          },
          "title": {
            "en": "Return keys and codes",
            "nl": "Sleutels en codes inleveren"
          },
          "what": {
            "en": "Keys to doors, cupboards and the safe, your parking card, and the alarm or safe codes you know.",
            "nl": "Sleutels van deuren, kasten en kluis, je parkeerkaart, en de codes van alarm of kluis die je kent."
          },
          "when": [
            [
              "group:leaving"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "At facilities. Do not write the codes themselves down anywhere, not in this program either.",
            "nl": "Bij Facilitair. Schrijf de codes zelf nergens op, ook niet in dit programma."
          },
          "why": {
            "en": "Your colleague will stand in front of a cupboard of files to which you have the only key.",
            "nl": "Je collega staat straks voor een kast met dossiers waarvan jij de enige sleutel hebt."
          }
        },
        {
          "accountable": "facilities",
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Look in your car and shed too. Hand in USB sticks separately and say what is on them. Have large things collected.",
            "nl": "Kijk ook in je auto en je schuur. Geef usb-sticks apart af en zeg wat erop staat. Laat grote spullen ophalen."
          },
          "key": "accounts.other_assets",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.11, for government BIO2: what belongs to the organisation goes back when the work ends or changes.",
            "nl": "ISO 27002 5.11, voor de overheid BIO2: wat van de organisatie is, gaat terug als het werk stopt of verandert."
          },
          "phase": "close",
          "responsible": "employee",
          "rows": {
            "filled": [
              "returnedOn"
            ],
            "table": "assets",
            "where": {
              "kind": [
                "other"
              ]
            }
          },
          "title": {
            "en": "Return other things",
            "nl": "Overige spullen inleveren"
          },
          "what": {
            "en": "Home-office things, USB sticks, tools, clothing, stamps and visiting cards.",
            "nl": "Thuiswerkspullen, usb-sticks, gereedschap, kleding, stempels en visitekaartjes."
          },
          "when": [
            [
              "group:leaving"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "At facilities, who also plan a collection day. Would you like to keep something? Ask {manager} first.",
            "nl": "Bij Facilitair, dat ook een ophaaldag afspreekt. Wil je iets houden? Vraag dat eerst aan {manager}."
          },
          "why": {
            "en": "The next colleague is waiting for the office chair that is still at your home.",
            "nl": "De volgende collega wacht op de bureaustoel die nog bij jou thuis staat."
          }
        },
        {
          "accountable": "security",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": -1,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Take the issue list and tick each number. Sign the receipt together. Is {employee} not there? Then do it with a second colleague from security.",
            "nl": "Neem de uitgiftelijst erbij en vink elk nummer af. Teken samen het ontvangstbewijs. Is {employee} er niet? Doe het dan met een tweede collega van beveiliging."
          },
          "informed": [
            "manager"
          ],
          "key": "accounts.classified_return",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.11, for government BIO2: record the return of material.",
            "nl": "ISO 27002 5.11, voor de overheid BIO2: teruggave van materiaal leg je vast."
          },
          "phase": "close",
          "responsible": "security",
          "title": {
            "en": "Take in classified material against a receipt",
            "nl": "Gerubriceerd materiaal tegen ontvangstbewijs innemen"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr",
            "security"
          ],
          "what": {
            "en": "Every classified paper and device, and every memory stick in {employee}''s name.",
            "nl": "Elk gerubriceerd stuk en apparaat, en elke geheugenstick op naam van {employee}."
          },
          "when": [
            [
              "flag:trustFunction",
              "!kind:leave",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "In security''s safe. Put the number of the receipt in the note, not the content. Is something missing? Report it the same day.",
            "nl": "In de kluis van beveiliging. Zet in de notitie het nummer van het bewijs, niet de inhoud. Ontbreekt er iets? Meld het dezelfde dag."
          },
          "why": {
            "en": "If one numbered paper is missing later, {employee} comes under suspicion. Neither of you can prove anything.",
            "nl": "Ontbreekt er later één genummerd stuk, dan staat {employee} onder verdenking. Jullie kunnen niets meer bewijzen."
          }
        },
        {
          "accountable": "security",
          "consulted": [
            "hr",
            "manager"
          ],
          "due": {
            "amount": 7,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Start at work, with a second colleague from security. Is something at home? Let the contact person ask when you may come. Come without haste and without a form.",
            "nl": "Begin op het werk, met een tweede collega van beveiliging. Ligt er iets thuis? Laat de contactpersoon vragen wanneer jij mag komen. Kom zonder haast en zonder formulier."
          },
          "key": "accounts.classified_recovery",
          "kind": "task",
          "phase": "after",
          "responsible": "security",
          "title": {
            "en": "Recover classified material with care",
            "nl": "Gerubriceerd materiaal voorzichtig terughalen"
          },
          "visibleTo": [
            "manager",
            "hr",
            "security"
          ],
          "what": {
            "en": "Every classified paper and device in {employee}''s name, at work and at home.",
            "nl": "Elk gerubriceerd stuk en apparaat op naam van {employee}, op het werk en thuis."
          },
          "when": [
            [
              "kind:death",
              "flag:trustFunction"
            ]
          ],
          "where": {
            "en": "In security''s safe. Put only the number of the receipt in the note.",
            "nl": "In de kluis van beveiliging. Zet in de notitie alleen het nummer van het bewijs."
          },
          "why": {
            "en": "Among the papers at home may be a numbered document. The family must not be troubled by it.",
            "nl": "Tussen de papieren thuis kan een genummerd stuk liggen. De familie mag daar geen last van krijgen."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "facilities",
            "hr"
          ],
          "due": {
            "amount": 3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Pack with a colleague present and make a list. Do not read letters or notebooks. HR asks {employee}: collect or have it delivered?",
            "nl": "Pak in met een collega erbij en maak een lijst. Lees geen brieven of schriften. HR vraagt {employee}: halen of laten bezorgen?"
          },
          "key": "accounts.private_items",
          "kind": "task",
          "phase": "after",
          "responsible": "manager",
          "title": {
            "en": "Return private belongings",
            "nl": "Privéspullen teruggeven"
          },
          "visibleTo": [
            "manager",
            "hr",
            "facilities"
          ],
          "what": {
            "en": "Everything that is {employee}''s own, from desk, locker and car. IT deals with files and devices.",
            "nl": "Alles wat van {employee} zelf is, uit bureau, kluisje en auto. Bestanden en apparaten doet ICT."
          },
          "when": [
            [
              "kind:summaryDismissal"
            ],
            [
              "flag:unreachable",
              "group:leaving",
              "!kind:death"
            ],
            [
              "flag:alreadyGone",
              "group:leaving",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Lock the box away until the appointment. Note here the day on which {employee} received everything.",
            "nl": "Berg de doos op slot op tot de afspraak. Noteer hier de dag waarop {employee} alles kreeg."
          },
          "why": {
            "en": "The coat, the photo and the shoes under the desk belong to {employee}, who can no longer just walk in.",
            "nl": "De jas, de foto en de schoenen onder het bureau zijn van {employee}. Zomaar naar binnen lopen kan niet meer."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "it",
            "manager"
          ],
          "due": {
            "amount": 30,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Let the contact person ask what the family would like, and when. Preferably bring the things yourself. Do not ask for the organisation''s things on that day.",
            "nl": "Laat de contactpersoon vragen wat de familie wil, en wanneer. Breng de spullen liever zelf. Vraag die dag geen spullen van de organisatie terug."
          },
          "key": "accounts.family_items",
          "kind": "task",
          "phase": "after",
          "responsible": "hr",
          "title": {
            "en": "Bring belongings to the family",
            "nl": "Privéspullen naar de nabestaanden brengen"
          },
          "visibleTo": [
            "manager",
            "hr",
            "it"
          ],
          "what": {
            "en": "Things from desk and locker, and private files that IT set aside unread. What turns up later, you bring too.",
            "nl": "Spullen uit bureau en kluisje, en privébestanden die ICT ongelezen apart zette. Wat later nog opduikt, breng je ook."
          },
          "when": [
            [
              "kind:death"
            ]
          ],
          "where": {
            "en": "At the family''s home or at work, as they wish. Note only the date here.",
            "nl": "Bij de familie thuis of op het werk, wat zij wil. Noteer hier alleen de datum."
          },
          "why": {
            "en": "To the family a mug or a photo can mean a great deal. A parcel without words then hurts.",
            "nl": "Voor de familie kan een mok of een foto heel veel betekenen. Een pakje zonder woorden doet dan pijn."
          }
        },
        {
          "accountable": "facilities",
          "consulted": [
            "finance"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Take photos of the condition and note the mileage. Report damage now. Want to take over the car or bicycle? Ask the price beforehand.",
            "nl": "Maak foto''s van de staat en noteer de kilometerstand. Meld schade nu. Wil je auto of fiets overnemen? Vraag vooraf de prijs."
          },
          "informed": [
            "hr"
          ],
          "key": "accounts.mobility",
          "kind": "task",
          "phase": "close",
          "responsible": "employee",
          "rows": {
            "filled": [
              "returnedOn"
            ],
            "table": "assets",
            "where": {
              "kind": [
                "mobility"
              ]
            }
          },
          "title": {
            "en": "Return car, bicycle or travel card",
            "nl": "Auto, fiets of reiskaart inleveren"
          },
          "what": {
            "en": "Lease car, bicycle, fuel card, charge card or travel card, with all keys and papers.",
            "nl": "Leaseauto, fiets, tankpas, laadpas of reiskaart, met alle sleutels en papieren."
          },
          "when": [
            [
              "group:leaving",
              "flag:mobility"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "At facilities or the lease company. They tell finance that contract and cards end.",
            "nl": "Bij Facilitair of de leasemaatschappij. Zij geven aan Financiën door dat contract en kaarten stoppen."
          },
          "why": {
            "en": "Is it not on record when you returned the car? Then a later fine or damage may end up with you.",
            "nl": "Staat niet op papier wanneer je de auto inleverde? Dan kan een latere boete of schade bij jou terechtkomen."
          }
        },
        {
          "accountable": "finance",
          "due": {
            "amount": -3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "First put regular payments on another card. Then account for the open payments and hand in the card.",
            "nl": "Zet vaste betalingen eerst op een andere kaart. Boek daarna de open betalingen en lever dan de kaart in."
          },
          "key": "accounts.company_card",
          "kind": "task",
          "phase": "handover",
          "responsible": "employee",
          "rows": {
            "filled": [
              "returnedOn"
            ],
            "table": "assets",
            "where": {
              "kind": [
                "card"
              ]
            }
          },
          "title": {
            "en": "Return the payment card",
            "nl": "Betaalkaart inleveren"
          },
          "what": {
            "en": "Your credit or purchase card, and the receipts for all open payments.",
            "nl": "Je creditcard of inkoopkaart, en de bonnen van alle open betalingen."
          },
          "when": [
            [
              "group:leaving",
              "flag:companyCard"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "At finance. Put only the last four digits in your list and never the code.",
            "nl": "Bij Financiën. Zet in je lijst alleen de laatste vier cijfers en nooit de code."
          },
          "why": {
            "en": "A tool that your team uses and your card pays for stops without warning.",
            "nl": "Een programma dat je team gebruikt en jouw kaart betaalt, stopt zonder waarschuwing."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee",
            "it",
            "facilities"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "person",
            "date"
          ],
          "how": {
            "en": "Go through the list together with {employee}. Agree who looks for what is missing, and until when. Both sign, and give a copy.",
            "nl": "Loop de lijst samen met {employee} na. Spreek af wie zoekt wat ontbreekt, en tot wanneer. Teken allebei en geef een kopie mee."
          },
          "informed": [
            "hr"
          ],
          "key": "accounts.receipt",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 5.11, for government BIO2: record what has been returned.",
            "nl": "ISO 27002 5.11, voor de overheid BIO2: leg vast wat terug is."
          },
          "phase": "close",
          "responsible": "manager",
          "title": {
            "en": "Sign the return receipt",
            "nl": "Ontvangstbewijs tekenen"
          },
          "what": {
            "en": "One receipt with everything: what, number, date, condition and who received it. List what is still missing too.",
            "nl": "Eén bewijs met alle spullen: wat, nummer, datum, staat en wie het aannam. Noem ook wat nog ontbreekt."
          },
          "when": [
            [
              "group:leaving"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "Print ‘Equipment’ from the manager''s report and give it to HR. Choose below who received the things.",
            "nl": "Druk ‘Spullen’ af uit het rapport voor de leidinggevende en geef het aan HR. Kies hieronder wie de spullen aannam."
          },
          "why": {
            "en": "Suppose somebody says later that the laptop never came back. Without a receipt {employee} has nothing to show.",
            "nl": "Zegt iemand later dat de laptop nooit terugkwam? Dan heeft {employee} zonder bewijs niets in handen."
          }
        },
        {
          "accountable": "it",
          "consulted": [
            "ihh"
          ],
          "due": {
            "amount": 14,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Compare the number with the list of things. Wipe by your standard method. Then start the device once as a test.",
            "nl": "Vergelijk het nummer met de lijst van spullen. Wis volgens jullie vaste methode. Start het apparaat daarna één keer op als proef."
          },
          "key": "accounts.wipe",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 7.14, for government BIO2: wipe a device before somebody else gets it.",
            "nl": "ISO 27002 7.14, voor de overheid BIO2: maak een apparaat leeg voordat een ander het krijgt."
          },
          "needs": [
            "@wipe",
            "@delete"
          ],
          "phase": "after",
          "responsible": "it",
          "title": {
            "en": "Wipe devices",
            "nl": "Apparaten leegmaken"
          },
          "what": {
            "en": "Each returned device that holds data: laptop, tablet, phone and USB stick. Only once the work is off and deleting is allowed.",
            "nl": "Elk teruggebracht apparaat met opslag: laptop, tablet, telefoon en usb-stick. Pas als het werk eraf is en wissen mag."
          },
          "when": [
            [
              "group:leaving"
            ],
            [
              "onRequest"
            ]
          ],
          "where": {
            "en": "At IT or with a company certified for this. Note for each device the number, the method and the date.",
            "nl": "Bij ICT of een bedrijf dat hiervoor erkend is. Noteer per apparaat het nummer, de manier en de datum."
          },
          "why": {
            "en": "The next user of this laptop should not find a photo or file of {employee}.",
            "nl": "De volgende gebruiker van deze laptop hoort geen foto of dossier van {employee} te vinden."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "employee",
            "manager"
          ],
          "due": {
            "amount": 14,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "First ask what {employee} wants, then talk to {manager}. Does the last working day move? Change it in this dossier at once.",
            "nl": "Vraag eerst wat {employee} wil en overleg dan met {manager}. Schuift de laatste werkdag? Pas die meteen aan in dit dossier."
          },
          "informed": [
            "finance"
          ],
          "key": "accounts.leave_balance",
          "kind": "task",
          "legal": {
            "en": "Dutch Civil Code, article 7:641: pay out leave that is left. A written statement goes with it.",
            "nl": "BW artikel 7:641: verlof dat over is betaal je uit. Daar hoort een schriftelijke opgave bij."
          },
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Agree what happens with leave",
            "nl": "Afspraken over verlof maken"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "How much leave is there on the end date, and does {employee} take it or do you pay it out?",
            "nl": "Hoeveel verlof is er op de einddatum, en neemt {employee} dat op of betalen jullie het uit?"
          },
          "when": [
            [
              "group:leaving",
              "!kind:hireEnd",
              "!kind:internship",
              "!kind:secondmentEnd",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Note the agreement below, without amounts. Give the hours to finance. At the end you give {employee} a written statement.",
            "nl": "Noteer de afspraak hieronder, zonder bedragen. Geef de uren door aan Financiën. Aan het eind krijgt {employee} van jou een overzicht op papier."
          },
          "why": {
            "en": "{employee} may already be booking a trip on the days the team needs for the handover.",
            "nl": "{employee} boekt misschien al een reis op de dagen die het team voor de overdracht nodig heeft."
          }
        },
        {
          "accountable": "finance",
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Go through three months of your calendar and bank account. Photograph the receipts. Is more to come later? Ask now how that works.",
            "nl": "Loop je agenda en je bankrekening van drie maanden na. Maak foto''s van de bonnen. Komt er later nog iets? Vraag nu hoe dat gaat."
          },
          "key": "accounts.expenses",
          "kind": "task",
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Submit last expenses",
            "nl": "Laatste declaraties indienen"
          },
          "what": {
            "en": "Travel costs, study costs, advances and small purchases that are still open.",
            "nl": "Reiskosten, studiekosten, voorschotten en kleine aankopen die nog open staan."
          },
          "when": [
            [
              "group:leaving",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "In the expenses system. Pay back to finance what is left of an advance.",
            "nl": "In het declaratiesysteem. Een voorschot dat over is, betaal je terug aan Financiën."
          },
          "why": {
            "en": "After {lastDay} you can no longer enter the system. You then pay for last month''s train journey yourself.",
            "nl": "Na {lastDay} kun je niet meer in het systeem. De treinreis van vorige maand betaal je dan zelf."
          }
        },
        {
          "accountable": "hr",
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Hand over a sheet with, for each subject, the date and what {employee} has to do. Plan a quarter of an hour for questions.",
            "nl": "Geef een blad mee met per onderwerp de datum en wat {employee} zelf moet doen. Plan een kwartier voor vragen."
          },
          "informed": [
            "employee"
          ],
          "key": "accounts.benefits_info",
          "kind": "task",
          "links": [
            {
              "en": "UWV (Employee Insurance Agency)",
              "nl": "UWV"
            },
            {
              "en": "Your organisation''s pension fund",
              "nl": "Het pensioenfonds van je organisatie"
            }
          ],
          "phase": "handover",
          "responsible": "hr",
          "title": {
            "en": "Explain pension, insurance and benefits",
            "nl": "Pensioen, verzekering en uitkering uitleggen"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "Explain what changes: pension, insurance through work, payslips and, where it applies, a benefit.",
            "nl": "Leg uit wat verandert: pensioen, verzekeringen via het werk, loonstroken en, als het geldt, een uitkering."
          },
          "when": [
            [
              "group:leaving",
              "!kind:hireEnd",
              "!kind:internship",
              "!kind:death",
              "!kind:secondmentEnd"
            ]
          ],
          "where": {
            "en": "For a personal answer, refer to the pension fund, the insurer or UWV (the benefits agency). Put nothing about anybody''s income here.",
            "nl": "Voor een persoonlijk antwoord verwijs je naar het pensioenfonds, de verzekeraar of UWV. Zet hier niets over iemands inkomen."
          },
          "why": {
            "en": "Insurance through work sometimes ends by itself. Otherwise {employee} only finds out at the dentist''s.",
            "nl": "Een verzekering via het werk stopt soms vanzelf. {employee} merkt dat anders pas bij de tandarts."
          }
        },
        {
          "accountable": "hr",
          "due": {
            "amount": 10,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Look in the social plan and the collective agreement. Plan a talk and give everything on paper. Name one person for questions.",
            "nl": "Kijk in het sociaal plan en de cao. Plan een gesprek en geef alles op papier mee. Noem één persoon voor vragen."
          },
          "informed": [
            "employee"
          ],
          "key": "accounts.work_to_work",
          "kind": "task",
          "links": [
            {
              "en": "UWV, on unemployment benefit and moving to other work",
              "nl": "UWV, over WW en van werk naar werk"
            }
          ],
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Discuss help towards other work",
            "nl": "Begeleiding naar ander werk bespreken"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "Explain which help there is: guidance, training, time to apply for jobs and unemployment benefit through UWV.",
            "nl": "Leg uit welke hulp er is: begeleiding, scholing, tijd om te solliciteren en de WW via UWV."
          },
          "when": [
            [
              "kind:reorganisation"
            ]
          ],
          "where": {
            "en": "Papers go to {employee} and the personnel file. Note only the date here.",
            "nl": "Stukken gaan naar {employee} en het personeelsdossier. Noteer hier alleen de datum."
          },
          "why": {
            "en": "{employee} did not choose this departure. Hearing late about a coach or course makes it harder to look around calmly.",
            "nl": "{employee} koos niet zelf voor dit vertrek. Wie pas laat hoort van een coach of cursus, kan minder rustig zoeken."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": -90,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Let {employee} look up the AOW date at the SVB. See in the collective agreement when the contract ends. Report that day to the pension fund.",
            "nl": "Laat {employee} de AOW-datum opzoeken bij de SVB. Kijk in de cao wanneer het contract eindigt. Meld die dag bij het pensioenfonds."
          },
          "key": "accounts.pension_start",
          "kind": "task",
          "links": [
            {
              "en": "SVB, on the state pension (AOW)",
              "nl": "SVB, over de AOW"
            }
          ],
          "phase": "handover",
          "responsible": "hr",
          "title": {
            "en": "Align pension and state pension dates",
            "nl": "Pensioen en AOW-datum afstemmen"
          },
          "visibleTo": [
            "employee",
            "hr"
          ],
          "what": {
            "en": "Compare three dates: the state pension, the start of the pension and the end of employment. Explain what {employee} has to apply for.",
            "nl": "Vergelijk drie datums: de AOW, de start van het pensioen en het einde van het dienstverband. Leg uit wat {employee} zelf aanvraagt."
          },
          "when": [
            [
              "kind:retirement"
            ]
          ],
          "where": {
            "en": "{employee} discusses amounts with the pension fund. Note here only the date of your talk.",
            "nl": "Bedragen bespreekt {employee} met het pensioenfonds. Noteer hier alleen de datum van jullie gesprek."
          },
          "why": {
            "en": "An application that comes too late can leave {employee} without income for a month.",
            "nl": "Een aanvraag die te laat komt, kan {employee} een maand zonder inkomen laten."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "manager",
            "legal"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Read the contract and ask legal what really still applies. Discuss it with examples from the work and hand it over on paper. Make no new agreements: a confirmation of receipt is enough.",
            "nl": "Lees het contract en vraag Juridisch wat echt nog geldt. Bespreek het met voorbeelden uit het werk en geef het op papier mee. Maak geen nieuwe afspraken: een bevestiging van ontvangst is genoeg."
          },
          "informed": [
            "employee"
          ],
          "key": "accounts.duties_after",
          "kind": "task",
          "legal": {
            "en": "ISO 27002 6.5, for government BIO2: tell people which duties remain after the work ends.",
            "nl": "ISO 27002 6.5, voor de overheid BIO2: vertel welke plichten na het werk blijven gelden."
          },
          "phase": "handover",
          "responsible": "hr",
          "title": {
            "en": "Discuss duties that remain",
            "nl": "Plichten na vertrek bespreken"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "What still applies: confidentiality, use of data, who holds the rights to work that was made, other jobs and agreements on competition.",
            "nl": "Wat blijft gelden: geheimhouding, gebruik van gegevens, wie de rechten op gemaakt werk heeft, bijbanen en afspraken over concurrentie."
          },
          "when": [
            [
              "!kind:death",
              "!kind:internalMove",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "A copy of what you handed over belongs in the personnel file. Note only the date here.",
            "nl": "Een kopie van wat je meegaf, hoort in het personeelsdossier. Noteer hier alleen de datum."
          },
          "why": {
            "en": "{employee} may later share a list of names in good faith. One talk now prevents a lawyer''s letter.",
            "nl": "{employee} deelt later misschien te goeder trouw een lijst met namen. Eén gesprek nu voorkomt een brief van een jurist."
          }
        },
        {
          "accountable": "security",
          "consulted": [
            "employee",
            "hr"
          ],
          "due": {
            "amount": -2,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Practise with examples from the work itself. Let {employee} sign that this was discussed. Is a talk not possible? Then send a letter.",
            "nl": "Oefen met voorbeelden uit het eigen werk. Laat {employee} tekenen dat dit besproken is. Kan een gesprek niet? Stuur dan een brief."
          },
          "key": "accounts.trust_debrief",
          "kind": "task",
          "phase": "handover",
          "responsible": "security",
          "title": {
            "en": "Discuss lasting secrecy",
            "nl": "Blijvende geheimhouding bespreken"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr",
            "security"
          ],
          "what": {
            "en": "A short talk: what stays secret, for how long, and whom can {employee} call when in doubt?",
            "nl": "Een kort gesprek: wat blijft geheim, hoe lang, en wie kan {employee} bellen bij twijfel?"
          },
          "when": [
            [
              "flag:trustFunction",
              "!kind:leave",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "The signed sheet stays with security. Note only the date here.",
            "nl": "Het getekende blad blijft bij beveiliging. Noteer hier alleen de datum."
          },
          "why": {
            "en": "A new colleague will ask {employee} an ordinary question about the old work. One example too many can put people in danger.",
            "nl": "Een nieuwe collega stelt {employee} straks een gewone vraag over het oude werk. Eén voorbeeld te veel kan mensen in gevaar brengen."
          }
        },
        {
          "accountable": "contract",
          "consulted": [
            "employee",
            "legal",
            "manager"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "place"
          ],
          "how": {
            "en": "Put the list beside the contract. Let {manager} confirm that everything is there and works. Are rights missing? Ask Legal before the last invoice.",
            "nl": "Leg de lijst naast het contract. Laat {manager} bevestigen dat alles er is en werkt. Ontbreken er rechten? Vraag Juridisch vóór de laatste factuur."
          },
          "key": "accounts.deliverables",
          "kind": "task",
          "phase": "handover",
          "responsible": "contract",
          "title": {
            "en": "Record deliverables and rights",
            "nl": "Opgeleverd werk en rechten vastleggen"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr",
            "legal",
            "contract"
          ],
          "what": {
            "en": "A list of what was delivered, where it is and who holds the rights. Source code, designs and licences too.",
            "nl": "Een lijst van wat er is opgeleverd, waar het staat en wie de rechten heeft. Ook broncode, ontwerpen en licenties."
          },
          "when": [
            [
              "kind:hireEnd"
            ],
            [
              "kind:secondmentEnd"
            ]
          ],
          "where": {
            "en": "Keep the list with the contract and note the place below.",
            "nl": "Bewaar de lijst bij het contract en noteer hieronder de plek."
          },
          "why": {
            "en": "In a year a colleague wants to change a script or a design. Then it turns out to belong to another company.",
            "nl": "Over een jaar wil een collega een script of ontwerp aanpassen. Dan blijkt het van een ander bedrijf te zijn."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "finance"
          ],
          "due": {
            "amount": 30,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Compare the agreements in this dossier with the payroll. Let finance check the sums. Send an overview in plain words, with a name for questions.",
            "nl": "Leg de afspraken uit dit dossier naast de loongegevens. Laat Financiën narekenen. Stuur een overzicht in gewone taal, met een naam voor vragen."
          },
          "informed": [
            "employee"
          ],
          "key": "accounts.final_settlement",
          "kind": "task",
          "legal": {
            "en": "Dutch Civil Code, article 7:641: leave that is left belongs in the final settlement.",
            "nl": "BW artikel 7:641: verlof dat over is, hoort in de eindafrekening."
          },
          "phase": "after",
          "responsible": "hr",
          "title": {
            "en": "Make the final settlement",
            "nl": "Eindafrekening maken"
          },
          "visibleTo": [
            "employee",
            "hr",
            "finance"
          ],
          "what": {
            "en": "An overview of pay, leave, holiday allowance, choice budget and bonus. Also the transition payment, study costs and loans, where there are any.",
            "nl": "Een overzicht van loon, verlof, vakantiegeld, keuzebudget en bonus. Ook de transitievergoeding, studiekosten en leningen, als die er zijn."
          },
          "when": [
            [
              "group:leaving",
              "!kind:hireEnd",
              "!kind:internship",
              "!kind:secondmentEnd"
            ]
          ],
          "where": {
            "en": "In the payroll system. Note only the reference and the day of payment here, no amounts.",
            "nl": "In de salarisadministratie. Noteer hier alleen het kenmerk en de dag van betalen, geen bedragen."
          },
          "why": {
            "en": "{employee} counts on holiday pay and leave for next month''s rent. A mistake only comes out on the payslip.",
            "nl": "{employee} rekent op vakantiegeld en verlof voor de huur van volgende maand. Een fout ontdekt iemand pas op de loonstrook."
          }
        },
        {
          "accountable": "contract",
          "consulted": [
            "finance",
            "manager"
          ],
          "due": {
            "amount": 14,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Ask {manager} to approve the last hours. Compare the invoice with contract and order. Then close the order.",
            "nl": "Vraag {manager} om akkoord op de laatste uren. Vergelijk de factuur met contract en bestelling. Sluit daarna de opdracht."
          },
          "key": "accounts.order_close",
          "kind": "task",
          "phase": "after",
          "responsible": "contract",
          "title": {
            "en": "Close the last hours and the order",
            "nl": "Laatste uren en opdracht afsluiten"
          },
          "visibleTo": [
            "manager",
            "hr",
            "finance",
            "contract"
          ],
          "what": {
            "en": "The last hours are approved, the last invoice is in and the order is closed.",
            "nl": "De laatste uren zijn akkoord, de laatste factuur is binnen en de opdracht is gesloten."
          },
          "when": [
            [
              "kind:hireEnd"
            ],
            [
              "kind:secondmentEnd"
            ]
          ],
          "where": {
            "en": "In the purchasing system, together with Finance. Note the reference and the date below.",
            "nl": "In het inkoopsysteem, samen met Financiën. Noteer hieronder het kenmerk en de datum."
          },
          "why": {
            "en": "A timesheet without approval holds up the payment. {employee} then waits weeks for money already earned.",
            "nl": "Een urenstaat zonder akkoord houdt de betaling op. {employee} wacht dan weken op geld voor gedaan werk."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "finance",
            "legal"
          ],
          "due": {
            "amount": 30,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Find out who is entitled to the benefit. Report the death to the pension fund. Explain everything through the contact person, and then in a short letter.",
            "nl": "Zoek uit wie recht heeft op de uitkering. Meld het overlijden bij het pensioenfonds. Leg alles uit via de contactpersoon, en daarna in een korte brief."
          },
          "key": "accounts.death_benefit",
          "kind": "task",
          "legal": {
            "en": "BW (civil code) 7:674: the employer pays the family a benefit. The collective agreement may give more.",
            "nl": "BW 7:674: de werkgever betaalt de nabestaanden een uitkering. De cao kan meer geven."
          },
          "phase": "after",
          "responsible": "hr",
          "title": {
            "en": "Arrange the death benefit",
            "nl": "Uitkering bij overlijden regelen"
          },
          "visibleTo": [
            "hr",
            "finance",
            "legal"
          ],
          "what": {
            "en": "Check what the law, the collective agreement and the pension fund give the family. Pay and leave belong to the final settlement.",
            "nl": "Ga na wat wet, cao en pensioenfonds de nabestaanden geven. Loon en verlof horen bij de eindafrekening."
          },
          "when": [
            [
              "kind:death"
            ]
          ],
          "where": {
            "en": "Names and amounts are in the personnel file. Note here the day on which the family knows.",
            "nl": "Namen en bedragen staan in het personeelsdossier. Noteer hier de dag waarop de familie het weet."
          },
          "why": {
            "en": "A family suddenly lacks an income. Having to ask for money comes at the hardest moment.",
            "nl": "De nabestaanden missen ineens een inkomen. Wie zelf om geld moet vragen, doet dat op het moeilijkste moment."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "manager"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Ask {employee} what else should be in it, such as how the work went. Let {manager} check the description of the work. Write no judgement between the lines.",
            "nl": "Vraag {employee} wat er nog meer in moet, zoals hoe het werk ging. Laat {manager} de omschrijving van het werk nalezen. Schrijf geen oordeel tussen de regels."
          },
          "informed": [
            "employee"
          ],
          "key": "accounts.certificate",
          "kind": "task",
          "legal": {
            "en": "Dutch Civil Code, article 7:656: whoever asks for one gets a certificate. The law says what it contains.",
            "nl": "BW artikel 7:656: wie erom vraagt, krijgt een getuigschrift. De wet zegt wat erin staat."
          },
          "phase": "close",
          "responsible": "hr",
          "title": {
            "en": "Give the certificate of employment",
            "nl": "Getuigschrift geven"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "Always: kind of work, hours, start date and end date. Anything else goes in only if {employee} asks.",
            "nl": "Altijd: soort werk, uren, begindatum en einddatum. Al het andere komt er alleen in als {employee} dat vraagt."
          },
          "when": [
            [
              "onRequest",
              "group:leaving",
              "!kind:secondmentEnd",
              "!kind:death",
              "!kind:hireEnd"
            ]
          ],
          "where": {
            "en": "On paper, signed. Note here the date and the reference of the copy.",
            "nl": "Op papier, met een handtekening. Noteer hier de datum en het kenmerk van de kopie."
          },
          "why": {
            "en": "A new employer reads every word. One wrong sentence can cost {employee} the job.",
            "nl": "Een nieuwe werkgever leest elk woord. Eén verkeerde zin kan {employee} de baan kosten."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "ihh",
            "privacy"
          ],
          "due": {
            "amount": 30,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Add the letter, the receipt and the final settlement. Remove duplicates. Look up in your own rules which term applies.",
            "nl": "Voeg brief, ontvangstbewijs en eindafrekening toe. Haal dubbele stukken weg. Zoek in jullie eigen regels op welke termijn geldt."
          },
          "key": "accounts.hr_file",
          "kind": "task",
          "legal": {
            "en": "GDPR: keep staff data no longer than necessary. In government the selection list says how long.",
            "nl": "AVG: bewaar personeelsgegevens niet langer dan nodig. Bij de overheid bepaalt de selectielijst hoe lang."
          },
          "links": [
            {
              "en": "Your organisation''s selection list",
              "nl": "Selectielijst van je organisatie"
            }
          ],
          "phase": "after",
          "responsible": "hr",
          "title": {
            "en": "Close the personnel file",
            "nl": "Personeelsdossier sluiten"
          },
          "visibleTo": [
            "hr",
            "ihh"
          ],
          "what": {
            "en": "Check that it is complete. Give each group of papers a retention term and plan the day of destruction.",
            "nl": "Kijk of alles erin zit. Geef elke groep stukken een bewaartermijn en plan de dag van vernietigen."
          },
          "when": [
            [
              "group:leaving",
              "!kind:hireEnd"
            ]
          ],
          "where": {
            "en": "In the HR system. Ask {manager} to delete copies of their own too. Note the reference and the first date of destruction.",
            "nl": "In het personeelssysteem. Vraag {manager} ook eigen kopieën te wissen. Noteer het kenmerk en de eerste datum van vernietigen."
          },
          "why": {
            "en": "An old report that nobody clears away can still harm {employee} years later.",
            "nl": "Een oud verslag dat niemand opruimt, kan {employee} jaren later nog schaden."
          }
        }
      ]
    }
  ],
  "tables": [
    {
      "columns": [
        {
          "help": {
            "en": "The name of the program or portal, without sign-in details.",
            "nl": "De naam van het programma of portaal, zonder inloggegevens."
          },
          "key": "system",
          "label": {
            "en": "System",
            "nl": "Systeem"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "What somebody may do with it: read, change, administer or approve.",
            "nl": "Wat iemand ermee mag: lezen, wijzigen, beheren of goedkeuren."
          },
          "key": "right",
          "label": {
            "en": "Right",
            "nl": "Recht"
          },
          "type": "text"
        },
        {
          "choices": [
            {
              "en": "Personal",
              "key": "personal",
              "nl": "Persoonlijk"
            },
            {
              "en": "Shared",
              "key": "shared",
              "nl": "Gedeeld"
            }
          ],
          "help": {
            "en": "Shared: several people use the same sign-in.",
            "nl": "Gedeeld: meer mensen gebruiken dezelfde inlog."
          },
          "key": "personalOrShared",
          "label": {
            "en": "Personal or shared",
            "nl": "Persoonlijk of gedeeld"
          },
          "type": "choice"
        },
        {
          "choices": [
            {
              "en": "Own organisation",
              "key": "internal",
              "nl": "Eigen organisatie"
            },
            {
              "en": "Other organisation",
              "key": "external",
              "nl": "Andere organisatie"
            }
          ],
          "help": {
            "en": "Outside: another organisation''s portal or tool.",
            "nl": "Buiten: een portaal of programma van een ander bedrijf."
          },
          "key": "scope",
          "label": {
            "en": "Inside or outside",
            "nl": "Binnen of buiten"
          },
          "type": "choice"
        },
        {
          "choices": [
            {
              "en": "Close",
              "key": "close",
              "nl": "Sluiten"
            },
            {
              "en": "Another name",
              "key": "transfer",
              "nl": "Andere naam"
            },
            {
              "en": "New password",
              "key": "newPassword",
              "nl": "Nieuw wachtwoord"
            },
            {
              "en": "Stays",
              "key": "stays",
              "nl": "Blijft"
            }
          ],
          "help": {
            "en": "Choose ‘New password’ if others keep using the same sign-in.",
            "nl": "Kies ‘Nieuw wachtwoord’ als anderen dezelfde inlog blijven gebruiken."
          },
          "key": "action",
          "label": {
            "en": "What must happen",
            "nl": "Wat moet gebeuren"
          },
          "type": "choice"
        },
        {
          "help": {
            "en": "Once it is moved: the new owner.",
            "nl": "Na het overzetten: de nieuwe eigenaar."
          },
          "key": "owner",
          "label": {
            "en": "In the name of",
            "nl": "Op naam van"
          },
          "type": "person"
        },
        {
          "help": {
            "en": "The day it was closed, moved or changed.",
            "nl": "De dag van sluiten, overzetten of wijzigen."
          },
          "key": "closedOn",
          "label": {
            "en": "Closed on",
            "nl": "Gesloten op"
          },
          "type": "date"
        },
        {
          "help": {
            "en": "Who closed it and can tell how.",
            "nl": "Wie het sloot en kan vertellen hoe."
          },
          "key": "by",
          "label": {
            "en": "Done by",
            "nl": "Gedaan door"
          },
          "type": "person"
        }
      ],
      "help": {
        "en": "One account or right per row. Never put a password or code here: those belong only in the password vault.",
        "nl": "Eén account of recht per regel. Zet hier nooit een wachtwoord of code: die horen alleen in de wachtwoordkluis."
      },
      "key": "accounts",
      "title": {
        "en": "Accounts and rights",
        "nl": "Accounts en rechten"
      }
    },
    {
      "columns": [
        {
          "choices": [
            {
              "en": "Laptop or accessories",
              "key": "laptop",
              "nl": "Laptop of toebehoren"
            },
            {
              "en": "Phone or SIM card",
              "key": "phone",
              "nl": "Telefoon of simkaart"
            },
            {
              "en": "Access badge",
              "key": "badge",
              "nl": "Toegangspas"
            },
            {
              "en": "Key or parking card",
              "key": "keys",
              "nl": "Sleutel of parkeerkaart"
            },
            {
              "en": "Car, bicycle or travel card",
              "key": "mobility",
              "nl": "Auto, fiets of reiskaart"
            },
            {
              "en": "Payment card",
              "key": "card",
              "nl": "Betaalkaart"
            },
            {
              "en": "Other",
              "key": "other",
              "nl": "Anders"
            }
          ],
          "key": "kind",
          "label": {
            "en": "Kind",
            "nl": "Soort"
          },
          "type": "choice"
        },
        {
          "help": {
            "en": "So that somebody else recognises it, such as ‘24-inch screen, at home’.",
            "nl": "Zo dat een ander het herkent, zoals ‘scherm 24 inch, thuis’."
          },
          "key": "what",
          "label": {
            "en": "What",
            "nl": "Wat"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "From the sticker. For a payment card only the last four digits.",
            "nl": "Van de sticker. Bij een betaalkaart alleen de laatste vier cijfers."
          },
          "key": "number",
          "label": {
            "en": "Number",
            "nl": "Nummer"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "May stay empty if nobody knows.",
            "nl": "Mag leeg blijven als niemand het weet."
          },
          "key": "issuedOn",
          "label": {
            "en": "Issued on",
            "nl": "Gekregen op"
          },
          "type": "date"
        },
        {
          "help": {
            "en": "The day somebody really received it.",
            "nl": "De dag waarop iemand het echt aannam."
          },
          "key": "returnedOn",
          "label": {
            "en": "Returned on",
            "nl": "Terug op"
          },
          "type": "date"
        },
        {
          "choices": [
            {
              "en": "Good",
              "key": "good",
              "nl": "Goed"
            },
            {
              "en": "Damaged",
              "key": "damaged",
              "nl": "Beschadigd"
            },
            {
              "en": "Incomplete",
              "key": "incomplete",
              "nl": "Niet compleet"
            },
            {
              "en": "Missing",
              "key": "missing",
              "nl": "Ontbreekt"
            }
          ],
          "help": {
            "en": "Missing? Leave the date empty until it is back.",
            "nl": "Ontbreekt het? Laat de datum leeg tot het terug is."
          },
          "key": "state",
          "label": {
            "en": "Condition",
            "nl": "Staat"
          },
          "type": "choice"
        },
        {
          "help": {
            "en": "Who it was handed to.",
            "nl": "Wie het in handen kreeg."
          },
          "key": "receivedBy",
          "label": {
            "en": "Received by",
            "nl": "Aangenomen door"
          },
          "type": "person"
        }
      ],
      "help": {
        "en": "One thing per row. Never put a PIN, access code or password here.",
        "nl": "Eén ding per regel. Zet hier nooit een pincode, toegangscode of wachtwoord."
      },
      "key": "assets",
      "title": {
        "en": "Things on loan",
        "nl": "Geleende spullen"
      }
    }
  ],
  "title": {
    "en": "Accounts, equipment and formalities",
    "nl": "Accounts, spullen en regelzaken"
  },
  "version": 1
}
');
INSERT INTO template_version VALUES ('exit', '1', '{
  "format": 1,
  "id": "exit",
  "overrides": [
    {
      "match": {
        "keys": [
          "exit.offer"
        ]
      },
      "set": {
        "due": {
          "amount": 10,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.delete_notes"
        ]
      },
      "set": {
        "due": {
          "amount": 60,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "where": {
          "en": "Your choice and your note are for HR. {manager} and your new manager do not get to see them, nor the date. Of the talk itself HR keeps only separate points, without your name. HR destroys the notes within one month after the talk. Is there a complaint or court case by then? Then it may be later, and HR will tell you. HR discusses something with {manager} only if you say yes to that. HR cannot keep something like danger to another person secret, and tells you so beforehand.",
          "nl": "Je keuze en je notitie zijn voor HR. {manager} en je nieuwe leidinggevende krijgen ze niet te zien, en de datum ook niet. Van het gesprek zelf bewaart HR alleen losse punten, zonder je naam. De aantekeningen vernietigt HR binnen een maand na het gesprek. Loopt er dan een klacht of rechtszaak? Dan kan het later zijn, en hoor je dat van HR. HR bespreekt pas iets met {manager} als jij daar ja op zegt. Iets als gevaar voor een ander kan HR niet geheim houden: dat zegt HR je vooraf."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.offer"
        ]
      },
      "set": {
        "due": {
          "amount": -30,
          "anchor": "lastDay",
          "unit": "workingDays"
        }
      },
      "when": [
        [
          "kind:retirement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "due": {
          "amount": -24,
          "anchor": "lastDay",
          "unit": "workingDays"
        }
      },
      "when": [
        [
          "kind:retirement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.interviewer"
        ]
      },
      "set": {
        "due": {
          "amount": -21,
          "anchor": "lastDay",
          "unit": "workingDays"
        }
      },
      "when": [
        [
          "kind:retirement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.manager_feedback"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.offer",
          "exit.choice",
          "exit.interviewer",
          "exit.prepare",
          "exit.talk",
          "exit.record",
          "exit.delete_notes"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "kind:internship",
          "!onRequest"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.offer"
        ]
      },
      "set": {
        "due": {
          "amount": 70,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Ask the lawyer whether a case is still running, and write only when the letter can go out. Say in it that declining or not answering is fine. Send no second letter and do not call.",
          "nl": "Vraag de jurist of er nog een zaak loopt, en schrijf pas als de brief kan. Zet erin dat nee zeggen of niet antwoorden goed is. Stuur geen tweede brief en bel niet."
        },
        "what": {
          "en": "One short letter, well after {lastDay}. It says what the talk is for, who hears what and when the notes will be gone. Taking part is allowed, not required.",
          "nl": "Eén korte brief, ruim na {lastDay}. Daarin staat waar het gesprek voor is, wie wat hoort en wanneer de aantekeningen weg zijn. Meedoen mag, en het hoeft niet."
        },
        "where": {
          "en": "To the address in the staff administration, without a copy to {manager}. Note only the date below.",
          "nl": "Naar het adres in de personeelsadministratie, zonder kopie aan {manager}. Noteer hieronder alleen de datum."
        },
        "why": {
          "en": "Shortly after the dismissal every letter from HR hits hard. Inviting too early makes it worse.",
          "nl": "Kort na het ontslag komt elke brief van HR hard aan. Te vroeg uitnodigen maakt het erger."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.interviewer"
        ]
      },
      "set": {
        "due": {
          "amount": 87,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Do not choose whoever wrote the dismissal letter. Ask {employee} whether this is the right person. Is the answer to the invitation no? Set the tasks of the talk to ‘Not applicable’, with only ‘no talk’ as the reason.",
          "nl": "Kies niet wie de brief over het ontslag schreef. Vraag {employee} of dit de goede persoon is. Is het antwoord op de uitnodiging nee? Zet de taken van het gesprek op ‘Niet van toepassing’, met alleen ‘geen gesprek’ als reden."
        },
        "what": {
          "en": "Somebody who was not involved in the decision. Not {manager}, and not the person {employee} would rather not talk to.",
          "nl": "Iemand die niet bij het besluit was betrokken. Niet {manager}, en niet wie {employee} liever niet spreekt."
        },
        "why": {
          "en": "{employee} will tell nothing about the work to anybody involved in the dismissal. Then you only hear the conflict.",
          "nl": "Aan wie bij het ontslag zat, vertelt {employee} niets meer over het werk. Dan hoor je alleen het conflict."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.talk"
        ]
      },
      "set": {
        "due": {
          "amount": 98,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Say beforehand that you cannot talk about the dismissal, and what you cannot keep secret. Listen, defend nothing and promise nothing. Does {employee} want to stop? Then stop at once, without asking why.",
          "nl": "Zeg vooraf dat je niet over het ontslag kunt praten, en wat je niet geheim kunt houden. Luister, verdedig niets en beloof niets. Wil {employee} stoppen? Stop dan meteen en zonder vraag."
        },
        "what": {
          "en": "A short talk about the work, not about the dismissal. At the end ask which points you may keep without a name, and which you may discuss with {manager}.",
          "nl": "Een kort gesprek over het werk, niet over het ontslag. Vraag aan het eind welke punten je zonder naam mag bewaren. Vraag ook welke je met {manager} mag bespreken."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "due": {
          "amount": 84,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.prepare"
        ]
      },
      "set": {
        "due": {
          "amount": 91,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Put above the list: you may skip any question, and nobody asks why. Leave out the first three questions: you do not talk about the dismissal. Also leave out what sounds harsh now, such as the last two.",
          "nl": "Zet boven de lijst: je mag elke vraag overslaan, en niemand vraagt waarom. Laat de eerste drie vragen weg: over het ontslag praten jullie niet. Laat ook weg wat nu hard klinkt, zoals de laatste twee."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.record"
        ]
      },
      "set": {
        "due": {
          "amount": 100,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.manager_feedback"
        ]
      },
      "set": {
        "due": {
          "amount": 108,
          "anchor": "employmentEnd",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.delete_notes"
        ]
      },
      "set": {
        "due": {
          "amount": 128,
          "anchor": "employmentEnd",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "accountable": "hr",
        "responsible": "hr"
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.offer"
        ]
      },
      "set": {
        "due": {
          "amount": 7,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "due": {
          "amount": 21,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.interviewer"
        ]
      },
      "set": {
        "due": {
          "amount": 24,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.prepare"
        ]
      },
      "set": {
        "due": {
          "amount": 28,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.talk"
        ]
      },
      "set": {
        "due": {
          "amount": 35,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.record"
        ]
      },
      "set": {
        "due": {
          "amount": 37,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.manager_feedback"
        ]
      },
      "set": {
        "due": {
          "amount": 45,
          "anchor": "employmentEnd",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.delete_notes"
        ]
      },
      "set": {
        "due": {
          "amount": 75,
          "anchor": "employmentEnd",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.offer"
        ]
      },
      "set": {
        "how": {
          "en": "Is there still a case or negotiation? Then first ask the lawyer whether this is the moment. Write once, through the channel HR already uses. Say in it that declining or not answering is fine, and when the notes will be gone.",
          "nl": "Loopt er nog een zaak of onderhandeling? Vraag dan eerst de jurist of dit het moment is. Schrijf één keer, langs de weg waarlangs HR nu al contact heeft. Zet erin dat nee zeggen of niet antwoorden goed is, en wanneer de aantekeningen weg zijn."
        }
      },
      "when": [
        [
          "kind:settlement",
          "flag:unreachable"
        ],
        [
          "kind:reorganisation",
          "flag:unreachable"
        ],
        [
          "kind:dismissal",
          "flag:unreachable"
        ],
        [
          "kind:settlement",
          "flag:alreadyGone"
        ],
        [
          "kind:reorganisation",
          "flag:alreadyGone"
        ],
        [
          "kind:dismissal",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.offer"
        ]
      },
      "set": {
        "how": {
          "en": "Write once, through the channel HR already uses. Say in it that declining or not answering is fine, and when the notes will be gone. Is this not the moment? Then wait, or choose ‘Not applicable’.",
          "nl": "Schrijf één keer, langs de weg waarlangs HR nu al contact heeft. Zet erin dat nee zeggen of niet antwoorden goed is, en wanneer de aantekeningen weg zijn. Past het nu niet? Wacht dan, of kies ‘Niet van toepassing’."
        },
        "where": {
          "en": "To {employee} only, without a copy to {manager}. Note the date; why {employee} is not here does not belong here.",
          "nl": "Alleen aan {employee}, zonder kopie aan {manager}. Noteer de datum; waarom {employee} er niet is, hoort hier niet."
        },
        "why": {
          "en": "{employee} cannot drop in with a question. An invitation without an explanation then feels like checking up.",
          "nl": "{employee} kan niet even binnenlopen met een vraag. Een uitnodiging zonder uitleg voelt dan als controle."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "how": {
          "en": "Wait two weeks for an answer and do not ask for a reason. Is it a no? Set the other tasks of the talk to ‘Not applicable’, with only ‘no talk’ as the reason.",
          "nl": "Wacht twee weken op antwoord en vraag niet naar een reden. Is het nee? Zet de andere taken van het gesprek op ‘Niet van toepassing’, met alleen ‘geen gesprek’ als reden."
        },
        "title": {
          "en": "Record the answer to the invitation",
          "nl": "Antwoord op de uitnodiging vastleggen"
        },
        "what": {
          "en": "Yes or no, as {employee} said it. No answer is a no.",
          "nl": "Ja of nee, zoals {employee} het zelf zei. Geen antwoord is nee."
        },
        "where": {
          "en": "Choose the answer below. {manager} does not get to see it. Keep the letter or mail itself with HR.",
          "nl": "Kies het antwoord hieronder. {manager} krijgt het niet te zien. Bewaar de brief of mail zelf bij HR."
        },
        "why": {
          "en": "Somebody who does not answer may have no room for a talk. A second request puts pressure on {employee}.",
          "nl": "Wie niet antwoordt, heeft misschien geen ruimte voor een gesprek. Een tweede vraag legt druk op {employee}."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.prepare"
        ]
      },
      "set": {
        "where": {
          "en": "Send the list to the address {employee} answered from, without a copy. HR keeps any answers, not this dossier.",
          "nl": "Stuur de lijst naar het adres vanwaar {employee} antwoordde, zonder kopie. Antwoorden bewaart HR, niet dit dossier."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.talk"
        ]
      },
      "set": {
        "how": {
          "en": "First ask whether now is a good moment and how long it may take. Say what you cannot keep secret, such as danger to another person. Do not ask about health, and write nothing down if {employee} brings it up.",
          "nl": "Vraag eerst of het nu past en hoe lang het mag duren. Zeg wat je niet geheim kunt houden, zoals gevaar voor een ander. Vraag niet naar gezondheid, en schrijf er niets over op als {employee} erover begint."
        },
        "what": {
          "en": "A short talk, only if {employee} wants it: online, by phone or in a quiet place. At the end ask which points you may keep without a name, and which you may discuss with {manager} later.",
          "nl": "Een kort gesprek, alleen als {employee} dat wil: online, aan de telefoon of op een rustige plek. Vraag aan het eind welke punten je zonder naam mag bewaren. Vraag ook welke je later met {manager} mag bespreken."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.talk"
        ]
      },
      "set": {
        "where": {
          "en": "Choose a place together or do it online. Note only the date below. Tick ‘Sharing points of the exit interview’ only after a clear yes, and leave the other boxes empty.",
          "nl": "Kies samen een plek of doe het online. Noteer hieronder alleen de datum. Vink ‘Punten uit het exitgesprek delen’ alleen aan bij een duidelijk ja. Laat de andere vakjes leeg."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.interviewer"
        ]
      },
      "set": {
        "what": {
          "en": "Somebody from outside who did not decide on this departure, such as a regular adviser or interviewer. Not {manager}, and nobody from {employee}''s team.",
          "nl": "Iemand van buiten die niet over dit vertrek besliste, zoals een vaste adviseur of gespreksleider. Niet {manager}, en niemand uit het team van {employee}."
        }
      },
      "when": [
        [
          "flag:officeHolder"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.offer"
        ]
      },
      "set": {
        "how": {
          "en": "Is there still a case or negotiation? Then first ask the lawyer whether this is the moment. After that call or drop by, and add that declining has no consequences. Ask once only.",
          "nl": "Loopt er nog een zaak of onderhandeling? Vraag dan eerst de jurist of dit het moment is. Bel daarna of loop langs, en zet erbij dat nee zeggen geen gevolgen heeft. Vraag het één keer."
        },
        "why": {
          "en": "This departure was not {employee}''s choice, or not only theirs. Without an explanation the invitation looks like an obligation.",
          "nl": "Dit vertrek was niet, of niet alleen, de keuze van {employee}. Zonder uitleg lijkt de uitnodiging een verplichting."
        }
      },
      "when": [
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ],
        [
          "kind:fixedTermEnd"
        ],
        [
          "kind:dismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "how": {
          "en": "Choose yes or no. Nobody asks why, and you may change your mind later. If you choose nothing, it is a no. Is there still a case or negotiation? Then first talk to whoever helps you. Is there somebody you would rather not talk to about this? Put only that name in the note.",
          "nl": "Kies ja of nee. Niemand vraagt waarom, en je mag je later bedenken. Kies je niets, dan is het nee. Loopt er nog een zaak of onderhandeling? Overleg dan eerst met wie jou helpt. Is er iemand met wie je dit liever niet bespreekt? Zet dan alleen die naam in de notitie."
        },
        "why": {
          "en": "This departure was not your choice, or not only yours. What you went through counts now too, but you need not share it with anybody.",
          "nl": "Dit vertrek was niet of niet alleen jouw keuze. Wat jij meemaakte telt ook nu, maar je hoeft het met niemand te delen."
        }
      },
      "when": [
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ],
        [
          "kind:dismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "why": {
          "en": "On a temporary contract you often see clearly how people start here. The next person can use that, but you need not take part.",
          "nl": "Met een tijdelijk contract zie je vaak goed hoe mensen hier beginnen. De volgende heeft daar iets aan, maar het hoeft niet."
        }
      },
      "when": [
        [
          "kind:fixedTermEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.interviewer"
        ]
      },
      "set": {
        "what": {
          "en": "Somebody who was not involved in the decision about this departure. Not {manager}, and not the person {employee} would rather not talk to.",
          "nl": "Iemand die niet bij het besluit over dit vertrek was betrokken. Niet {manager}, en niet wie {employee} liever niet spreekt."
        },
        "why": {
          "en": "{employee} will tell nothing about the work to anybody who decided on this departure. Then you only hear about the decision.",
          "nl": "Aan wie over dit vertrek besliste, vertelt {employee} niets meer over het werk. Dan hoor je alleen hoe het besluit viel."
        }
      },
      "when": [
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ],
        [
          "kind:dismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.prepare"
        ]
      },
      "set": {
        "what": {
          "en": "Sixteen questions. {employee} chooses which, and may skip any of them:\n1. How did you experience the road to this departure?\n2. What could we have done differently in it?\n3. What helped you in that time, and what did you miss?\n4. Which part of your work did you like best?\n5. What made your work hard or awkward?\n6. How did you and your manager get on?\n7. How did it go with your colleagues?\n8. Could you learn enough here and move forward?\n9. Was there enough time left for your life outside work?\n10. Did you have the programs, equipment and information you needed?\n11. Did you dare to say what you thought here?\n12. What were your first weeks here like?\n13. What would you tell the next person in your job?\n14. What should we do differently first of all?\n15. How gladly would you recommend us as an employer, from 0 to 10? Why?\n16. Would you want to work with us again later?",
          "nl": "Zestien vragen. {employee} kiest zelf welke, en mag elke vraag overslaan:\n1. Hoe heb je de weg naar dit vertrek ervaren?\n2. Wat hadden wij daarin anders kunnen doen?\n3. Wat heeft je in die tijd geholpen, en wat miste je?\n4. Welk deel van je werk deed je het liefst?\n5. Wat maakte je werk zwaar of lastig?\n6. Hoe ging het tussen jou en je leidinggevende?\n7. Hoe ging het samen met je collega''s?\n8. Kon je hier genoeg leren en verder komen?\n9. Bleef er genoeg tijd over voor je leven buiten het werk?\n10. Had je de programma''s, spullen en informatie die je nodig had?\n11. Durfde je hier te zeggen wat je vond?\n12. Hoe waren je eerste weken hier?\n13. Wat wil je de volgende op jouw plek meegeven?\n14. Wat moeten wij als eerste anders doen?\n15. Hoe graag raad je ons aan als werkgever, van 0 tot 10? Waarom?\n16. Zou je later nog eens met ons willen werken?"
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ],
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ],
        [
          "kind:fixedTermEnd"
        ],
        [
          "kind:dismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.prepare"
        ]
      },
      "set": {
        "how": {
          "en": "Put above the list: you may skip any question, and nobody asks why. Take out what sounds harsh after this decision, such as the last two questions. Send the list at least five days ahead.",
          "nl": "Zet boven de lijst: je mag elke vraag overslaan, en niemand vraagt waarom. Haal eruit wat na dit besluit hard klinkt, zoals de laatste twee vragen. Stuur de lijst minstens vijf dagen vooraf."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.record"
        ]
      },
      "set": {
        "what": {
          "en": "For each point one theme and one neutral sentence, without name, job or date. A point about the road to this departure may be included. Nothing about health, and nothing about the reason for the decision.",
          "nl": "Per punt één thema en één neutrale zin, zonder naam, functie of datum. Ook een punt over de weg naar dit vertrek mag. Niets over gezondheid, en niets over de reden van het besluit."
        }
      },
      "when": [
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ],
        [
          "kind:fixedTermEnd"
        ],
        [
          "kind:dismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.record"
        ]
      },
      "set": {
        "what": {
          "en": "For each point one theme and one neutral sentence, without name, job or date. Only about the work: nothing about the dismissal and nothing about health.",
          "nl": "Per punt één thema en één neutrale zin, zonder naam, functie of datum. Alleen over het werk: niets over het ontslag en niets over gezondheid."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.record"
        ]
      },
      "set": {
        "what": {
          "en": "For each point one theme and one neutral sentence, without name, job or date. Also note what went well and should stay that way. Nothing about health.",
          "nl": "Per punt één thema en één neutrale zin, zonder naam, functie of datum. Noteer ook wat goed ging en zo moet blijven. Niets over gezondheid."
        }
      },
      "when": [
        [
          "kind:retirement"
        ],
        [
          "kind:hireEnd"
        ],
        [
          "kind:secondmentEnd"
        ],
        [
          "kind:internship"
        ],
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.prepare"
        ]
      },
      "set": {
        "what": {
          "en": "Sixteen questions. {employee} chooses which, and may skip any of them:\n1. When did you enjoy this work most?\n2. What has become better here over all those years, and what worse?\n3. What would have made your last working years more pleasant?\n4. Which part of your work did you like best?\n5. What made your work hard or awkward?\n6. How did you and your manager get on?\n7. How did it go with your colleagues?\n8. Could you learn enough here and move forward?\n9. Was there enough time left for your life outside work?\n10. Did you have the programs, equipment and information you needed?\n11. Did you dare to say what you thought here?\n12. What were your first weeks here like?\n13. What would you tell the next person in your job?\n14. What should we do differently first of all?\n15. How gladly would you recommend us as an employer, from 0 to 10? Why?\n16. Would you like to think along or help out again some day?",
          "nl": "Zestien vragen. {employee} kiest zelf welke, en mag elke vraag overslaan:\n1. Wanneer deed je dit werk met het meeste plezier?\n2. Wat is hier in al die jaren beter geworden, en wat slechter?\n3. Wat had je laatste werkjaren prettiger gemaakt?\n4. Welk deel van je werk deed je het liefst?\n5. Wat maakte je werk zwaar of lastig?\n6. Hoe ging het tussen jou en je leidinggevende?\n7. Hoe ging het samen met je collega''s?\n8. Kon je hier genoeg leren en verder komen?\n9. Bleef er genoeg tijd over voor je leven buiten het werk?\n10. Had je de programma''s, spullen en informatie die je nodig had?\n11. Durfde je hier te zeggen wat je vond?\n12. Hoe waren je eerste weken hier?\n13. Wat wil je de volgende op jouw plek meegeven?\n14. Wat moeten wij als eerste anders doen?\n15. Hoe graag raad je ons aan als werkgever, van 0 tot 10? Waarom?\n16. Wil je later nog eens meedenken of meehelpen?"
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "why": {
          "en": "You have seen new things start here and disappear again. Colleagues who stay can learn from that. Even so, you do not owe it to anybody.",
          "nl": "Jij zag hier vaker iets nieuws beginnen en weer verdwijnen. Collega''s die blijven, kunnen daarvan leren. Toch ben je het niemand verplicht."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.interviewer"
        ]
      },
      "set": {
        "why": {
          "en": "After years together {employee} no longer wants to hurt {manager}. With somebody else the awkward things come out too.",
          "nl": "Na jaren samen zegt {employee} niets meer wat {manager} kan kwetsen. Aan een ander vertel je ook het lastige."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "what": {
          "en": "A talk of about 30 minutes about your internship. You talk with HR or with somebody HR asks, never with {manager}. You may skip any question. Declining has no consequences, not for the assessment of your internship either.",
          "nl": "Een gesprek van ongeveer 30 minuten over je stage. Je praat met HR of met iemand die HR vraagt, nooit met {manager}. Elke vraag mag je overslaan. Nee zeggen heeft geen gevolgen, ook niet voor de beoordeling van je stage."
        },
        "where": {
          "en": "Your choice and your note are for HR. {manager} does not get to see them, nor the date of the talk. Of the talk itself HR keeps only separate points, without your name. HR destroys the notes within one month after your internship ends. Is there a complaint or court case by then? Then it may be later, and HR will tell you. HR discusses something with {manager} only if you say yes to that, and only after you have left. HR cannot keep something like danger to another person secret, and tells you so beforehand.",
          "nl": "Je keuze en je notitie zijn voor HR. {manager} krijgt ze niet te zien, en de datum van het gesprek ook niet. Van het gesprek zelf bewaart HR alleen losse punten, zonder je naam. De aantekeningen vernietigt HR binnen een maand na het einde van je stage. Loopt er dan een klacht of rechtszaak? Dan kan het later zijn, en hoor je dat van HR. HR bespreekt pas iets met {manager} als jij daar ja op zegt, en pas na je vertrek. Iets als gevaar voor een ander kan HR niet geheim houden: dat zegt HR je vooraf."
        },
        "why": {
          "en": "You saw this organisation with fresh eyes. The next intern can use that, but you need not take part.",
          "nl": "Jij zag deze organisatie met nieuwe ogen. De volgende stagiair heeft daar iets aan, maar het hoeft niet."
        }
      },
      "when": [
        [
          "kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.prepare"
        ]
      },
      "set": {
        "what": {
          "en": "Twelve questions. {employee} chooses which, and may skip any of them:\n1. What did you expect of this internship beforehand?\n2. What came true, and what was different?\n3. What have you learned here that you will go on using?\n4. Which work did you like best?\n5. What was difficult or dull?\n6. How did you and your supervisor get on?\n7. Did you belong to the team, and how could you tell?\n8. Did you have the programs, equipment and information you needed?\n9. Did you dare to ask and say what you wanted here?\n10. What were your first weeks here like?\n11. What should we do differently for the next intern?\n12. Would you like to work here later?",
          "nl": "Twaalf vragen. {employee} kiest zelf welke, en mag elke vraag overslaan:\n1. Wat verwachtte je vooraf van deze stage?\n2. Wat klopte daarvan, en wat was anders?\n3. Wat heb je hier geleerd dat je blijft gebruiken?\n4. Welk werk deed je het liefst?\n5. Wat was moeilijk of saai?\n6. Hoe ging het tussen jou en je begeleider?\n7. Hoorde je bij het team, en waaraan merkte je dat?\n8. Had je de programma''s, spullen en informatie die je nodig had?\n9. Durfde je hier te vragen en te zeggen wat je wilde?\n10. Hoe waren je eerste weken hier?\n11. Wat moeten wij anders doen voor de volgende stagiair?\n12. Zou je hier later willen werken?"
        }
      },
      "when": [
        [
          "kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.prepare"
        ]
      },
      "set": {
        "what": {
          "en": "Sixteen questions. {employee} chooses which, and may skip any of them:\n1. Why did you choose this work with us at the time?\n2. Did the work match what had been agreed beforehand?\n3. What could have kept you longer, had that been possible?\n4. Which part of your work did you like best?\n5. What made your work hard or awkward?\n6. How did it go with the manager here?\n7. How did it go with your colleagues?\n8. Could you show here what you can do?\n9. Was there enough time left for your life outside work?\n10. Did you have the programs, equipment and information you needed?\n11. Did you dare to say what you thought here?\n12. What were your first weeks here like?\n13. What would you tell the next person in your job?\n14. What should we do differently first of all?\n15. How gladly would you recommend us as a client to work for, from 0 to 10? Why?\n16. Would you want to take on work here again?",
          "nl": "Zestien vragen. {employee} kiest zelf welke, en mag elke vraag overslaan:\n1. Waarom koos je toen voor dit werk bij ons?\n2. Klopte het werk met wat vooraf was afgesproken?\n3. Wat had je langer kunnen houden, als dat had gekund?\n4. Welk deel van je werk deed je het liefst?\n5. Wat maakte je werk zwaar of lastig?\n6. Hoe ging het met de leidinggevende hier?\n7. Hoe ging het samen met je collega''s?\n8. Kon je hier laten zien wat je kunt?\n9. Bleef er genoeg tijd over voor je leven buiten het werk?\n10. Had je de programma''s, spullen en informatie die je nodig had?\n11. Durfde je hier te zeggen wat je vond?\n12. Hoe waren je eerste weken hier?\n13. Wat wil je de volgende op jouw plek meegeven?\n14. Wat moeten wij als eerste anders doen?\n15. Hoe graag raad je ons aan als opdrachtgever, van 0 tot 10? Waarom?\n16. Zou je hier opnieuw een opdracht willen doen?"
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ],
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "what": {
          "en": "A talk of about 30 minutes about your work here. You talk with HR or with somebody HR asks, never with {manager}. You may skip any question. Declining has no consequences, not for your last hours or future work here either.",
          "nl": "Een gesprek van ongeveer 30 minuten over je werk hier. Je praat met HR of met iemand die HR vraagt, nooit met {manager}. Elke vraag mag je overslaan. Nee zeggen heeft geen gevolgen, ook niet voor je laatste uren of een volgende opdracht."
        },
        "where": {
          "en": "Your choice and your note are for HR. {manager} does not get to see them, nor the date of the talk. Of the talk itself HR keeps only separate points, without your name. HR destroys the notes within one month after your assignment ends. Is there a complaint or court case by then? Then it may be later, and HR will tell you. HR discusses something with {manager} only if you say yes to that, and only after you have left. HR cannot keep something like danger to another person secret, and tells you so beforehand.",
          "nl": "Je keuze en je notitie zijn voor HR. {manager} krijgt ze niet te zien, en de datum van het gesprek ook niet. Van het gesprek zelf bewaart HR alleen losse punten, zonder je naam. De aantekeningen vernietigt HR binnen een maand na het einde van je opdracht. Loopt er dan een klacht of rechtszaak? Dan kan het later zijn, en hoor je dat van HR. HR bespreekt pas iets met {manager} als jij daar ja op zegt, en pas na je vertrek. Iets als gevaar voor een ander kan HR niet geheim houden: dat zegt HR je vooraf."
        },
        "why": {
          "en": "You know other organisations too and see what is needlessly awkward here. Colleagues who stay no longer notice. Even so, you need not take part.",
          "nl": "Jij kent ook andere organisaties en ziet wat hier onnodig lastig gaat. Collega''s die blijven, merken dat niet meer. Toch hoeft het niet."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ],
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.interviewer"
        ]
      },
      "set": {
        "what": {
          "en": "Somebody from HR, or a manager of another team. Not {manager}, and not whoever decides on a new assignment.",
          "nl": "Iemand van HR, of een leidinggevende van een ander team. Niet {manager}, en niet wie over een nieuwe opdracht beslist."
        },
        "why": {
          "en": "{employee} may want to work here again. You do not tell the person who decides on that what went wrong.",
          "nl": "Misschien wil {employee} hier nog eens werken. Aan wie daarover beslist, vertel je niet wat er misging."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ],
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.offer"
        ]
      },
      "set": {
        "title": {
          "en": "Invite to a talk about the move",
          "nl": "Uitnodigen voor een overstapgesprek"
        },
        "what": {
          "en": "A short invitation to a talk about the move: optional, not required. Say what it is for and how long you keep notes. The old and the new manager hear nothing without consent.",
          "nl": "Een korte uitnodiging voor een overstapgesprek: het mag, het hoeft niet. Zeg waar het voor is en hoe lang je aantekeningen bewaart. De oude en de nieuwe leidinggevende horen niets zonder toestemming."
        },
        "why": {
          "en": "{employee} goes on working here and weighs every critical word. So first say who hears what.",
          "nl": "{employee} blijft hier werken en weegt elk kritisch woord. Zeg daarom eerst wie wat hoort."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "title": {
          "en": "Choose whether you want a talk about the move",
          "nl": "Kiezen of je een overstapgesprek wilt"
        },
        "what": {
          "en": "A talk of about 30 minutes about your old job, with HR or somebody HR asks. Never with {manager} or your new manager. You may skip any question. Declining has no consequences, not for your new job either.",
          "nl": "Een gesprek van ongeveer 30 minuten over je oude plek, met HR of iemand die HR vraagt. Nooit met {manager} of je nieuwe leidinggevende. Elke vraag mag je overslaan. Nee zeggen heeft geen gevolgen, ook niet voor je nieuwe plek."
        },
        "where": {
          "en": "Your choice and your note are for HR. {manager} and your new manager do not get to see them, nor the date. Of the talk itself HR keeps only separate points, without your name. HR destroys the notes within one month after your move. Is there a complaint or court case by then? Then it may be later, and HR will tell you. HR discusses something with {manager} only if you say yes to that, and only after your move. HR cannot keep something like danger to another person secret, and tells you so beforehand.",
          "nl": "Je keuze en je notitie zijn voor HR. {manager} en je nieuwe leidinggevende krijgen ze niet te zien, en de datum ook niet. Van het gesprek zelf bewaart HR alleen losse punten, zonder je naam. De aantekeningen vernietigt HR binnen een maand na je overstap. Loopt er dan een klacht of rechtszaak? Dan kan het later zijn, en hoor je dat van HR. HR bespreekt pas iets met {manager} als jij daar ja op zegt, en pas na je overstap. Iets als gevaar voor een ander kan HR niet geheim houden: dat zegt HR je vooraf."
        },
        "why": {
          "en": "You know what goes well in your old team and where people get stuck. They can still use that. Even so, you do not owe it to anybody.",
          "nl": "Jij weet wat bij je oude team goed gaat en waar mensen op vastlopen. Zij kunnen daar nog iets mee. Toch ben je het niemand verplicht."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.interviewer"
        ]
      },
      "set": {
        "what": {
          "en": "Somebody from HR who is not involved in the new job. Not {manager}, not the new manager, and not the person {employee} would rather not talk to.",
          "nl": "Iemand van HR die niet bij de nieuwe plek betrokken is. Niet {manager}, niet de nieuwe leidinggevende, en niet wie {employee} liever niet spreekt."
        },
        "why": {
          "en": "{employee} may work with {manager} again. You do not tell that same person what went wrong.",
          "nl": "Straks werkt {employee} misschien weer samen met {manager}. Aan diezelfde persoon vertel je dan niet wat er misging."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.prepare"
        ]
      },
      "set": {
        "what": {
          "en": "Sixteen questions. {employee} chooses which, and may skip any of them:\n1. What made you ready for something else?\n2. What attracted you in your new job?\n3. What could have kept you in this team? ‘Nothing’ is an answer too.\n4. Which part of your work did you like best?\n5. What made your work hard or awkward?\n6. How did you and your manager get on?\n7. How did it go with your colleagues?\n8. Could you learn enough in this team and move forward?\n9. Was there enough time left for your life outside work?\n10. Did you have the programs, equipment and information you needed?\n11. Did you dare to say what you thought in this team?\n12. What were your first weeks in this team like?\n13. What would you tell the next person in your job?\n14. What should this team do differently first of all?\n15. How gladly would you recommend this team, from 0 to 10? Why?\n16. Would you want to return to this team later?",
          "nl": "Zestien vragen. {employee} kiest zelf welke, en mag elke vraag overslaan:\n1. Waardoor was je aan iets anders toe?\n2. Wat trok je in je nieuwe plek?\n3. Wat had je bij dit team kunnen houden? ‘Niets’ is ook een antwoord.\n4. Welk deel van je werk deed je het liefst?\n5. Wat maakte je werk zwaar of lastig?\n6. Hoe ging het tussen jou en je leidinggevende?\n7. Hoe ging het samen met je collega''s?\n8. Kon je bij dit team genoeg leren en verder komen?\n9. Bleef er genoeg tijd over voor je leven buiten het werk?\n10. Had je de programma''s, spullen en informatie die je nodig had?\n11. Durfde je bij dit team te zeggen wat je vond?\n12. Hoe waren je eerste weken bij dit team?\n13. Wat wil je de volgende op jouw plek meegeven?\n14. Wat moet dit team als eerste anders doen?\n15. Hoe graag raad je dit team aan, van 0 tot 10? Waarom?\n16. Zou je later bij dit team terug willen komen?"
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.talk"
        ]
      },
      "set": {
        "title": {
          "en": "Hold the talk about the move",
          "nl": "Overstapgesprek voeren"
        },
        "what": {
          "en": "A talk of about 30 minutes about the old job. Close with two questions: which points may I keep without a name? And which may I discuss with {manager} after the move?",
          "nl": "Een gesprek van ongeveer 30 minuten over de oude plek. Sluit af met twee vragen: welke punten mag ik zonder naam bewaren? En welke mag ik na de overstap met {manager} bespreken?"
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.manager_feedback"
        ]
      },
      "set": {
        "what": {
          "en": "Discuss only the points that {employee} indicated, and only after the move. Add that {employee} still works here and must not be called to account.",
          "nl": "Bespreek alleen de punten die {employee} heeft aangewezen, en pas na de overstap. Zeg ook dat {employee} hier blijft werken en nergens op aangesproken mag zijn."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.offer"
        ]
      },
      "set": {
        "title": {
          "en": "Invite to a talk looking back",
          "nl": "Uitnodigen voor een terugblikgesprek"
        },
        "why": {
          "en": "{employee} will come back and weighs every critical word. So first say who hears what.",
          "nl": "{employee} komt terug en weegt elk kritisch woord. Zeg daarom eerst wie wat hoort."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "title": {
          "en": "Choose whether you want a talk looking back",
          "nl": "Kiezen of je een terugblikgesprek wilt"
        },
        "what": {
          "en": "A talk of about 30 minutes about your work, not about the reason for your absence. You talk with HR or with somebody HR asks, never with {manager}. You may skip any question. Declining has no consequences, not for your return either.",
          "nl": "Een gesprek van ongeveer 30 minuten over je werk, niet over de reden van je afwezigheid. Je praat met HR of met iemand die HR vraagt, nooit met {manager}. Elke vraag mag je overslaan. Nee zeggen heeft geen gevolgen, ook niet voor je terugkeer."
        },
        "where": {
          "en": "Your choice and your note are for HR. {manager} does not get to see them, nor the date of the talk. Of the talk itself HR keeps only separate points, without your name. HR destroys the notes within one month after {lastDay}. Is there a complaint or court case by then? Then it may be later, and HR will tell you. HR discusses something with {manager} only if you say yes to that. HR cannot keep something like danger to another person secret, and tells you so beforehand.",
          "nl": "Je keuze en je notitie zijn voor HR. {manager} krijgt ze niet te zien, en de datum van het gesprek ook niet. Van het gesprek zelf bewaart HR alleen losse punten, zonder je naam. De aantekeningen vernietigt HR binnen een maand na {lastDay}. Loopt er dan een klacht of rechtszaak? Dan kan het later zijn, en hoor je dat van HR. HR bespreekt pas iets met {manager} als jij daar ja op zegt. Iets als gevaar voor een ander kan HR niet geheim houden: dat zegt HR je vooraf."
        },
        "why": {
          "en": "You will be away for a while. What is awkward now can be different when you return, but you need not say anything about it.",
          "nl": "Je bent een tijd weg. Wat nu lastig gaat, kan anders zijn als je terugkomt. Toch hoef je er niets over te zeggen."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.interviewer"
        ]
      },
      "set": {
        "why": {
          "en": "{employee} will work with {manager} every day again. You do not tell that same person everything that is awkward.",
          "nl": "Straks werkt {employee} weer elke dag met {manager}. Aan diezelfde persoon vertel je niet alles wat lastig gaat."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.prepare"
        ]
      },
      "set": {
        "what": {
          "en": "Sixteen questions. {employee} chooses which, and may skip any of them:\n1. What has your work been like for you these last months?\n2. What should stay as it is until you are back?\n3. What should be different when you come back?\n4. Which part of your work do you like best?\n5. What makes your work hard or awkward?\n6. How do you and your manager get on?\n7. How does it go with your colleagues?\n8. Can you learn enough here and move forward?\n9. Is there enough time left for your life outside work?\n10. Do you have the programs, equipment and information you need?\n11. Do you dare to say what you think here?\n12. What were your first weeks here like?\n13. What would you tell the person who stands in for you?\n14. What should we do differently first of all?\n15. How gladly would you recommend us as an employer, from 0 to 10? Why?\n16. How would you like to keep in touch while you are away, if you want to?",
          "nl": "Zestien vragen. {employee} kiest zelf welke, en mag elke vraag overslaan:\n1. Hoe was je werk de laatste maanden voor je?\n2. Wat moet zo blijven tot je terug bent?\n3. Wat moet anders zijn als je terugkomt?\n4. Welk deel van je werk doe je het liefst?\n5. Wat maakt je werk zwaar of lastig?\n6. Hoe gaat het tussen jou en je leidinggevende?\n7. Hoe gaat het samen met je collega''s?\n8. Kun je hier genoeg leren en verder komen?\n9. Blijft er genoeg tijd over voor je leven buiten het werk?\n10. Heb je de programma''s, spullen en informatie die je nodig hebt?\n11. Durf je hier te zeggen wat je vindt?\n12. Hoe waren je eerste weken hier?\n13. Wat wil je degene meegeven die jou vervangt?\n14. Wat moeten wij als eerste anders doen?\n15. Hoe graag raad je ons aan als werkgever, van 0 tot 10? Waarom?\n16. Hoe wil je contact houden zolang je weg bent, als je dat wilt?"
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.talk"
        ]
      },
      "set": {
        "title": {
          "en": "Hold the talk looking back",
          "nl": "Terugblikgesprek voeren"
        },
        "why": {
          "en": "What {employee} dares not say now will still be there on return. Once you explain or defend, the telling stops.",
          "nl": "Wat {employee} nu niet durft te zeggen, is er nog bij de terugkeer. Ga je uitleggen of verdedigen, dan stopt het vertellen."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.manager_feedback"
        ]
      },
      "set": {
        "what": {
          "en": "Discuss only the points that {employee} indicated, and only once {employee} is away. Mention what goes well too.",
          "nl": "Bespreek alleen de punten die {employee} heeft aangewezen, en pas als {employee} weg is. Noem ook wat goed gaat."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.offer"
        ]
      },
      "set": {
        "due": {
          "amount": 5,
          "anchor": "notice",
          "unit": "workingDays"
        }
      },
      "when": [
        [
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.choice"
        ]
      },
      "set": {
        "due": {
          "amount": 10,
          "anchor": "notice",
          "unit": "workingDays"
        }
      },
      "when": [
        [
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.interviewer"
        ]
      },
      "set": {
        "due": {
          "amount": 12,
          "anchor": "notice",
          "unit": "workingDays"
        }
      },
      "when": [
        [
          "!kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "exit.delete_notes"
        ]
      },
      "set": {
        "due": {
          "amount": 25,
          "anchor": "employmentEnd",
          "unit": "days"
        }
      },
      "when": [
        [
          "!kind:death"
        ]
      ]
    }
  ],
  "sections": [
    {
      "chapter": "lookback",
      "items": [
        {
          "accountable": "hr",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": 10,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Drop by or call, then mail the same explanation. Say in it that declining has no consequences and that nobody asks for a reason. Ask once only.",
            "nl": "Loop langs of bel, en mail daarna dezelfde uitleg. Zet erin dat nee zeggen geen gevolgen heeft en dat niemand naar een reden vraagt. Vraag het één keer."
          },
          "key": "exit.offer",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): say beforehand what you ask for data for, who sees them and how long you keep them.",
            "nl": "AVG: vertel vooraf waarvoor je gegevens vraagt, wie ze ziet en hoe lang je ze bewaart."
          },
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Invite to an exit interview",
            "nl": "Uitnodigen voor een exitgesprek"
          },
          "visibleTo": [
            "employee",
            "hr"
          ],
          "what": {
            "en": "An invitation that says three things: what the talk is for, who hears what, and how long you keep notes. Taking part is allowed, not required.",
            "nl": "Een uitnodiging die drie dingen zegt: waar het gesprek voor is, wie wat hoort en hoe lang je aantekeningen bewaart. Meedoen mag, en het hoeft niet."
          },
          "when": [
            [
              "!kind:death",
              "!kind:leave",
              "!kind:summaryDismissal"
            ],
            [
              "onRequest",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Mail {employee} only, without a copy to {manager}. Note the date of the invitation below.",
            "nl": "Mail alleen aan {employee}, zonder kopie aan {manager}. Noteer hieronder de datum van de uitnodiging."
          },
          "why": {
            "en": "Without an explanation {employee} will think that every answer reaches {manager}. Then you only hear polite things.",
            "nl": "Zonder uitleg denkt {employee} dat elk antwoord bij {manager} terechtkomt. Dan hoor je alleen beleefde dingen."
          }
        },
        {
          "accountable": "employee",
          "choices": [
            {
              "en": "Yes, I would like a talk",
              "key": "yes",
              "nl": "Ja, ik wil een gesprek"
            },
            {
              "en": "No, I do not want a talk",
              "key": "no",
              "nl": "Nee, ik wil geen gesprek"
            }
          ],
          "due": {
            "amount": 12,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "choice"
          ],
          "how": {
            "en": "Choose yes or no. Nobody asks why, and you may change your mind later. If you choose nothing, it is a no. Is there somebody you would rather not talk to about this? Put only that name in the note, without a reason.",
            "nl": "Kies ja of nee. Niemand vraagt waarom, en je mag je later bedenken. Kies je niets, dan is het nee. Is er iemand met wie je dit liever niet bespreekt? Zet dan alleen die naam in de notitie, zonder reden."
          },
          "key": "exit.choice",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): HR uses what you tell only for the purpose stated here.",
            "nl": "AVG: HR gebruikt wat je vertelt alleen voor het doel dat hier staat."
          },
          "needs": [
            "exit.offer"
          ],
          "phase": "notify",
          "responsible": "employee",
          "title": {
            "en": "Choose whether you want an exit interview",
            "nl": "Kiezen of je een exitgesprek wilt"
          },
          "visibleTo": [
            "employee",
            "hr"
          ],
          "what": {
            "en": "A talk of 30 to 45 minutes about your work here. You talk with HR or with somebody HR asks, never with {manager}. You may skip any question. Declining has no consequences, not for your certificate or your final settlement either.",
            "nl": "Een gesprek van 30 tot 45 minuten over je werk hier. Je praat met HR of met iemand die HR vraagt, nooit met {manager}. Elke vraag mag je overslaan. Nee zeggen heeft geen gevolgen, ook niet voor je getuigschrift of eindafrekening."
          },
          "when": [
            [
              "!kind:death",
              "!kind:leave",
              "!kind:summaryDismissal"
            ],
            [
              "onRequest",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Your choice and your note are for HR. {manager} does not get to see them, nor the date of the talk. Of the talk itself HR keeps only separate points, without your name. HR destroys the notes within one month after your contract ends. Is there a complaint or court case by then? Then it may be later, and HR will tell you. HR discusses something with {manager} only if you say yes to that, and only after you have left. HR cannot keep something like danger to another person secret, and tells you so beforehand.",
            "nl": "Je keuze en je notitie zijn voor HR. {manager} krijgt ze niet te zien, en de datum van het gesprek ook niet. Van het gesprek zelf bewaart HR alleen losse punten, zonder je naam. De aantekeningen vernietigt HR binnen een maand na het einde van je contract. Loopt er dan een klacht of rechtszaak? Dan kan het later zijn, en hoor je dat van HR. HR bespreekt pas iets met {manager} als jij daar ja op zegt, en pas na je vertrek. Iets als gevaar voor een ander kan HR niet geheim houden: dat zegt HR je vooraf."
          },
          "why": {
            "en": "You know what goes well here and where people get stuck. Whoever starts after you can use that. Even so, you do not owe it to anybody.",
            "nl": "Jij weet wat hier goed gaat en waar mensen op vastlopen. Wie na jou begint, heeft daar iets aan. Toch ben je het niemand verplicht."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": 15,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "person"
          ],
          "how": {
            "en": "First read {employee}''s choice and note. Then ask {employee} whether this is the right person. Does {employee} work in HR? Find somebody outside HR. Is the answer no? Set the tasks of the talk to ‘Not applicable’, with only ‘no talk’ as the reason.",
            "nl": "Lees eerst de keuze en de notitie van {employee}. Vraag {employee} daarna of dit de goede persoon is. Werkt {employee} zelf bij HR? Zoek dan iemand buiten HR. Is het antwoord nee? Zet de taken van het gesprek op ‘Niet van toepassing’, met alleen ‘geen gesprek’ als reden."
          },
          "key": "exit.interviewer",
          "kind": "task",
          "needs": [
            "exit.choice"
          ],
          "phase": "notify",
          "responsible": "hr",
          "title": {
            "en": "Choose who holds the talk",
            "nl": "Kiezen wie het gesprek voert"
          },
          "visibleTo": [
            "employee",
            "hr"
          ],
          "what": {
            "en": "Somebody from HR, or a manager of another team. Not {manager}, and not the person {employee} would rather not talk to.",
            "nl": "Iemand van HR, of een leidinggevende van een ander team. Niet {manager}, en niet wie {employee} liever niet spreekt."
          },
          "when": [
            [
              "!kind:death",
              "!kind:leave",
              "!kind:summaryDismissal"
            ],
            [
              "onRequest",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Choose the person below. Put the talk in the calendar under a neutral name, such as ‘Appointment with HR’.",
            "nl": "Kies de persoon hieronder. Zet het gesprek in de agenda onder een neutrale naam, zoals ‘Afspraak met HR’."
          },
          "why": {
            "en": "Next month {employee} may ask {manager} for a reference. You do not tell that same person what went wrong.",
            "nl": "Misschien vraagt {employee} volgende maand een referentie aan {manager}. Aan diezelfde persoon vertel je dan niet wat er misging."
          }
        },
        {
          "accountable": "hr",
          "due": {
            "amount": -12,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Put above the list: you may skip any question, and nobody asks why. Take out what does not fit this work. Send the list at least five days ahead and do not ask for answers on paper.",
            "nl": "Zet boven de lijst: je mag elke vraag overslaan, en niemand vraagt waarom. Haal eruit wat niet past bij dit werk. Stuur de lijst minstens vijf dagen vooraf en vraag geen antwoord op papier."
          },
          "informed": [
            "employee"
          ],
          "key": "exit.prepare",
          "kind": "task",
          "phase": "handover",
          "responsible": "hr",
          "title": {
            "en": "Send the questions beforehand",
            "nl": "Vragen vooraf sturen"
          },
          "visibleTo": [
            "employee",
            "hr"
          ],
          "what": {
            "en": "Sixteen questions. {employee} chooses which, and may skip any of them:\n1. What made you start looking around?\n2. Was there a day when you knew for sure?\n3. What could have kept you here? ‘Nothing’ is an answer too.\n4. Which part of your work did you like best?\n5. What made your work hard or awkward?\n6. How did you and your manager get on?\n7. How did it go with your colleagues?\n8. Could you learn enough here and move forward?\n9. Was there enough time left for your life outside work?\n10. Did you have the programs, equipment and information you needed?\n11. Did you dare to say what you thought here?\n12. What were your first weeks here like?\n13. What would you tell the next person in your job?\n14. What should we do differently first of all?\n15. How gladly would you recommend us as an employer, from 0 to 10? Why?\n16. Would you ever want to come back here?",
            "nl": "Zestien vragen. {employee} kiest zelf welke, en mag elke vraag overslaan:\n1. Waardoor begon je om je heen te kijken?\n2. Was er een dag waarop je het zeker wist?\n3. Wat had je hier kunnen houden? ‘Niets’ is ook een antwoord.\n4. Welk deel van je werk deed je het liefst?\n5. Wat maakte je werk zwaar of lastig?\n6. Hoe ging het tussen jou en je leidinggevende?\n7. Hoe ging het samen met je collega''s?\n8. Kon je hier genoeg leren en verder komen?\n9. Bleef er genoeg tijd over voor je leven buiten het werk?\n10. Had je de programma''s, spullen en informatie die je nodig had?\n11. Durfde je hier te zeggen wat je vond?\n12. Hoe waren je eerste weken hier?\n13. Wat wil je de volgende op jouw plek meegeven?\n14. Wat moeten wij als eerste anders doen?\n15. Hoe graag raad je ons aan als werkgever, van 0 tot 10? Waarom?\n16. Zou je hier ooit terug willen komen?"
          },
          "when": [
            [
              "!kind:death",
              "!kind:leave",
              "!kind:summaryDismissal"
            ],
            [
              "onRequest",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Mail the list to {employee} only. Does an answer come by mail after all? Keep it with HR, not in this dossier.",
            "nl": "Mail de lijst alleen aan {employee}. Komt er toch een antwoord per mail? Bewaar dat bij HR, niet in dit dossier."
          },
          "why": {
            "en": "Somebody who comes unprepared talks about yesterday. With a few days to think, {employee} tells you what really mattered.",
            "nl": "Wie onvoorbereid komt, praat over wat gisteren gebeurde. Met een paar dagen denktijd vertelt {employee} wat echt meespeelde."
          }
        },
        {
          "accountable": "hr",
          "consents": [
            "feedback"
          ],
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": -7,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date",
            "consent"
          ],
          "how": {
            "en": "First say what you cannot keep secret, such as danger to another person. Start with the questions {employee} chose and ask on: ‘how did that go?’ and ‘what would have helped?’. If {employee} skips something, go on without asking why. Write nothing down about health. Is there advice for the successor? Let {employee} put it in the handover.",
            "nl": "Zeg eerst wat je niet geheim kunt houden, zoals gevaar voor een ander. Begin met de vragen die {employee} koos en vraag door: ‘hoe ging dat?’ en ‘wat had geholpen?’. Slaat {employee} iets over, ga dan zonder vraag verder. Schrijf niets op over gezondheid. Is er een advies voor de opvolger? Laat {employee} dat zelf in de overdracht zetten."
          },
          "key": "exit.talk",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): consent is free and holds for one purpose. It can always be withdrawn.",
            "nl": "AVG: toestemming is vrij en geldt voor één doel. Intrekken kan altijd."
          },
          "needs": [
            "exit.interviewer"
          ],
          "phase": "handover",
          "responsible": "hr",
          "title": {
            "en": "Hold the exit interview",
            "nl": "Exitgesprek voeren"
          },
          "visibleTo": [
            "employee",
            "hr"
          ],
          "what": {
            "en": "A talk of 30 to 45 minutes, in the last two weeks. Close with two questions: which points may I keep without a name? And which may I discuss with {manager} later?",
            "nl": "Een gesprek van 30 tot 45 minuten, in de laatste twee weken. Sluit af met twee vragen: welke punten mag ik zonder naam bewaren? En welke mag ik later met {manager} bespreken?"
          },
          "when": [
            [
              "!kind:death",
              "!kind:leave",
              "!kind:summaryDismissal"
            ],
            [
              "onRequest",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "In a room nobody can look into, or online. Note only the date below. Tick ‘Sharing points of the exit interview’ only after a clear yes.",
            "nl": "In een kamer waar niemand binnenkijkt, of online. Noteer hieronder alleen de datum. Vink ‘Punten uit het exitgesprek delen’ alleen aan bij een duidelijk ja."
          },
          "why": {
            "en": "What {employee} dares not say now will happen to the next person in that job. Once you explain or defend, the telling stops.",
            "nl": "Wat {employee} nu niet durft te zeggen, overkomt straks de volgende op die plek. Ga je uitleggen of verdedigen, dan stopt het vertellen."
          }
        }
      ]
    },
    {
      "chapter": null,
      "items": [
        {
          "accountable": "hr",
          "due": {
            "amount": -3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "private"
          ],
          "how": {
            "en": "Choose a theme: the work, manager, team, growth, pay or workload. Or: commute and home, culture and safety, organisation and change, private or something else. Read each sentence again: can a colleague guess who said this? Then make it more general. Name no team as long as it had fewer than five talks.",
            "nl": "Kies een thema: het werk, leidinggevende, team, groei, loon of werkdruk. Of: reistijd en thuis, sfeer en veiligheid, organisatie en verandering, privé of iets anders. Lees elke zin na: kan een collega raden wie dit zei? Maak de zin dan algemener. Noem geen team zolang daar minder dan vijf gesprekken waren."
          },
          "key": "exit.record",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): keep only what you need. What points to one person is not anonymous.",
            "nl": "AVG: bewaar alleen wat je nodig hebt. Wat naar één persoon wijst, is niet anoniem."
          },
          "needs": [
            "exit.talk"
          ],
          "phase": "handover",
          "responsible": "hr",
          "title": {
            "en": "Record anonymous insights",
            "nl": "Anonieme inzichten vastleggen"
          },
          "visibleTo": [
            "hr"
          ],
          "what": {
            "en": "For each point one theme and one neutral sentence, without name, job or date. Also note: did something here push {employee} away, or did something new attract? Nothing about health.",
            "nl": "Per punt één thema en één neutrale zin, zonder naam, functie of datum. Noteer ook: duwde iets hier {employee} weg, of trok iets nieuws? Niets over gezondheid."
          },
          "when": [
            [
              "!kind:death",
              "!kind:leave",
              "!kind:summaryDismissal"
            ],
            [
              "onRequest",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "In HR''s own restricted list. Never in this dossier or in the handover report. The board hears only patterns from five or more talks.",
            "nl": "In de afgeschermde lijst van HR. Nooit in dit dossier of in het overdrachtsrapport. De directie hoort alleen patronen uit vijf of meer gesprekken."
          },
          "why": {
            "en": "If it includes an incident people recognise, the team knows at once who said this. The next person will then not dare to tell anything.",
            "nl": "Staat er een herkenbaar voorval bij, dan weet het team meteen wie dit zei. De volgende durft dan niets meer te vertellen."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "legal"
          ],
          "how": {
            "en": "Give a name and a number, and offer to call together. {employee} chooses whether to report and where. Is somebody in danger now? Then say honestly that you will get help at once, and talk to the lawyer.",
            "nl": "Geef naam en nummer, en bied aan om samen te bellen. {employee} kiest of er een melding komt en waar. Is iemand nu in gevaar? Zeg dan eerlijk dat je meteen hulp haalt, en overleg met de jurist."
          },
          "key": "exit.urgent_signal",
          "kind": "task",
          "legal": {
            "en": "Wet bescherming klokkenluiders (whistleblower protection act): whoever reports wrongdoing must not suffer for it.",
            "nl": "Wet bescherming klokkenluiders: wie een misstand meldt, mag daar geen nadeel van hebben."
          },
          "links": [
            {
              "en": "Huis voor Klokkenluiders (Dutch whistleblowers authority)",
              "nl": "Huis voor Klokkenluiders"
            },
            {
              "en": "Your organisation''s rules on harassment",
              "nl": "Regeling ongewenst gedrag van je organisatie"
            }
          ],
          "phase": "handover",
          "responsible": "hr",
          "title": {
            "en": "Show where to report serious concerns",
            "nl": "De weg wijzen bij ernstige signalen"
          },
          "visibleTo": [
            "hr"
          ],
          "what": {
            "en": "Show the way to the confidential adviser or the reporting line. Think of fraud, danger, discrimination or harassment. Investigate nothing yourself.",
            "nl": "Wijs de weg naar de vertrouwenspersoon of het meldpunt. Denk aan fraude, gevaar, discriminatie of ongewenst gedrag. Onderzoek zelf niets."
          },
          "when": [
            [
              "onRequest",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "With the confidential adviser, the integrity line or a reporting line outside the organisation. Write nothing here: no content, name or date. Just set the task to ‘Done’.",
            "nl": "Bij de vertrouwenspersoon, het meldpunt integriteit of een meldpunt buiten de organisatie. Schrijf hier niets op: geen inhoud, naam of datum. Zet de taak alleen op ‘Gedaan’."
          },
          "why": {
            "en": "{employee} tells you about something that harms a colleague, and will be gone soon. If it stays with you, it simply goes on.",
            "nl": "{employee} vertelt over iets wat een collega schaadt, en is binnenkort weg. Blijft het bij jou liggen, dan gaat het gewoon door."
          }
        },
        {
          "accountable": "hr",
          "due": {
            "amount": 7,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "On the day itself look at the consent with the talk. Is there a task ‘Choose whether we may contact you’ as well? Then look there too. If the latest answer is no, this does not go ahead. Tell the points in your own words and ask {manager} for one thing to change.",
            "nl": "Kijk op de dag zelf naar de toestemming bij het gesprek. Is er ook een taak ‘Toestemming voor contact kiezen’? Kijk dan ook daar. Staat het laatste antwoord op nee, dan gaat dit niet door. Vertel de punten in eigen woorden en vraag {manager} om één ding dat anders kan."
          },
          "key": "exit.manager_feedback",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): only with consent for this purpose. If {employee} withdraws it, you stop.",
            "nl": "AVG: alleen met toestemming voor dit doel. Trekt {employee} die in, dan stop je."
          },
          "phase": "after",
          "responsible": "hr",
          "title": {
            "en": "Discuss points with the manager",
            "nl": "Punten bespreken met de leidinggevende"
          },
          "visibleTo": [
            "hr"
          ],
          "what": {
            "en": "Discuss only the points that {employee} indicated, and only after the departure. Mention what went well too.",
            "nl": "Bespreek alleen de punten die {employee} heeft aangewezen, en pas na het vertrek. Noem ook wat goed ging."
          },
          "when": [
            [
              "onRequest",
              "consent:feedback"
            ]
          ],
          "where": {
            "en": "In a talk between the two of you, never by mail. Note only the date below.",
            "nl": "In een gesprek met z''n tweeën, nooit per mail. Noteer hieronder alleen de datum."
          },
          "why": {
            "en": "{manager} can do nothing with vague criticism. If you mention one point too many, you break your promise to {employee}.",
            "nl": "Met vage kritiek kan {manager} niets. Noem je één punt te veel, dan breek je je belofte aan {employee}."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "privacy"
          ],
          "due": {
            "amount": 30,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Shred paper and empty the deleted mail too. Ask whoever held the talk to do the same. Is there a request, complaint or court case? Then wait, ask the privacy officer and tell {employee}.",
            "nl": "Versnipper papier en maak ook de prullenbak van je mail leeg. Vraag wie het gesprek voerde om hetzelfde te doen. Loopt er een verzoek, klacht of rechtszaak? Wacht dan, vraag het de privacy officer en vertel het {employee}."
          },
          "key": "exit.delete_notes",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): keep no longer than needed. Do you work in government? First ask information management what the selection list says.",
            "nl": "AVG: bewaar niet langer dan nodig. Werk je bij de overheid? Vraag informatiebeheer eerst wat de selectielijst zegt."
          },
          "needs": [
            "exit.record"
          ],
          "phase": "after",
          "responsible": "hr",
          "title": {
            "en": "Destroy raw notes",
            "nl": "Ruwe aantekeningen vernietigen"
          },
          "visibleTo": [
            "hr"
          ],
          "what": {
            "en": "Destroy notes, mails with answers, recordings and every copy. The separate points without a name stay.",
            "nl": "Vernietig aantekeningen, mails met antwoorden, opnames en elke kopie. De losse punten zonder naam blijven."
          },
          "when": [
            [
              "!kind:death",
              "!kind:leave",
              "!kind:summaryDismissal"
            ],
            [
              "onRequest",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Look in notebook, mailbox, chat, phone and on your drive. Note the date and how you did it below, nothing about the content.",
            "nl": "Kijk in schrift, mailbox, chat, telefoon en op je schijf. Noteer hieronder de datum en hoe je het deed, niets over de inhoud."
          },
          "why": {
            "en": "After an office move, a notebook with things {employee} said may end up with somebody else. You promised it would be gone.",
            "nl": "Een schrift met uitspraken van {employee} kan na een verhuizing zomaar bij een ander liggen. Jij hebt beloofd dat het weg zou zijn."
          }
        }
      ]
    }
  ],
  "tables": [
  ],
  "title": {
    "en": "Exit interview",
    "nl": "Exitgesprek"
  },
  "version": 1
}
');
INSERT INTO template_version VALUES ('farewell', '1', '{
  "format": 1,
  "id": "farewell",
  "overrides": [
    {
      "match": {
        "keys": [
          "farewell.organiser"
        ]
      },
      "set": {
        "why": {
          "en": "{employee} already works in another team. So far perhaps nobody has said anything.",
          "nl": "{employee} werkt al bij een ander team. Tot nu toe heeft misschien niemand iets gezegd."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.wishes"
        ]
      },
      "set": {
        "due": {
          "amount": 29,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organiser"
        ]
      },
      "set": {
        "due": {
          "amount": 30,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.interim_manager"
        ]
      },
      "set": {
        "due": {
          "amount": 31,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "due": {
          "amount": 31,
          "anchor": "notice",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organise"
        ]
      },
      "set": {
        "due": {
          "amount": 34,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "due": {
          "amount": 9,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team",
          "farewell.interim_manager"
        ]
      },
      "set": {
        "due": {
          "amount": 10,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.wishes"
        ]
      },
      "set": {
        "due": {
          "amount": 11,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organiser",
          "farewell.internal_mail"
        ]
      },
      "set": {
        "due": {
          "amount": 12,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external",
          "farewell.care_goodbye"
        ]
      },
      "set": {
        "due": {
          "amount": 15,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organise"
        ]
      },
      "set": {
        "due": {
          "amount": 16,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team_check"
        ]
      },
      "set": {
        "due": {
          "amount": 17,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.moment"
        ]
      },
      "set": {
        "due": {
          "amount": 22,
          "anchor": "lastDay",
          "unit": "days"
        },
        "dueShift": 0
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.first_talk",
          "farewell.last_day",
          "farewell.keep_in_touch"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {employee} and the team who does not know yet. Add to each group who tells them and who is the new contact.",
          "nl": "Vraag {employee} en het team wie het nog niet weet. Zet bij elke groep wie het vertelt en wie het nieuwe contact is."
        },
        "why": {
          "en": "People still call {employee} about the old job. They do not know that somebody else now has their question.",
          "nl": "Mensen bellen {employee} nog over het oude werk. Zij weten niet dat een ander nu hun vraag heeft."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team"
        ]
      },
      "set": {
        "how": {
          "en": "Bring it up in the first meeting. Say who takes over the work, and for how long {employee} still helps.",
          "nl": "Begin erover in het eerste overleg. Zeg wie het werk overneemt, en hoelang {employee} nog helpt."
        },
        "what": {
          "en": "Check that everybody in the team knows who does what. Tell those who missed it yourself.",
          "nl": "Ga na of iedereen in het team weet wie wat doet. Vertel het zelf aan wie het heeft gemist."
        },
        "why": {
          "en": "Somebody who was off that week may still not know who does {employee}''s old work.",
          "nl": "Wie die week vrij was, weet misschien nog steeds niet wie het oude werk van {employee} doet."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.internal_mail"
        ]
      },
      "set": {
        "what": {
          "en": "One message from {manager} and you together: you have moved, and who takes over your old work.",
          "nl": "Eén bericht van {manager} en jou samen: je bent overgestapt, en wie je oude werk overneemt."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.wishes"
        ]
      },
      "set": {
        "where": {
          "en": "Choose below and fill in the note. Everybody in this dossier can read this. Would you rather talk? Ask {manager} or HR.",
          "nl": "Kies hieronder en vul de notitie in. Iedereen in dit dossier kan dit lezen. Praat je liever? Vraag {manager} of HR."
        }
      },
      "when": [
        [
          "kind:internalMove",
          "!flag:unreachable"
        ],
        [
          "kind:hireEnd",
          "!flag:unreachable"
        ],
        [
          "kind:secondmentEnd",
          "!flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team"
        ]
      },
      "set": {
        "due": {
          "amount": 29,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.internal_mail"
        ]
      },
      "set": {
        "due": {
          "amount": 31,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team_check"
        ]
      },
      "set": {
        "due": {
          "amount": 35,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:settlement",
          "!flag:unreachable",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external",
          "farewell.first_talk",
          "farewell.comm_plan",
          "farewell.team",
          "farewell.internal_mail",
          "farewell.team_check",
          "farewell.keep_in_touch",
          "farewell.wishes",
          "farewell.organiser",
          "farewell.organise",
          "farewell.gift",
          "farewell.speech",
          "farewell.reference",
          "farewell.last_day",
          "farewell.moment"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.keep_in_touch"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "flag:alreadyGone",
          "!kind:leave",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.first_talk",
          "farewell.wishes",
          "farewell.organiser",
          "farewell.organise",
          "farewell.gift",
          "farewell.speech",
          "farewell.reference",
          "farewell.last_day",
          "farewell.moment"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.last_day"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.gift",
          "farewell.speech"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "due": {
          "amount": 2,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Let their regular contact ask what they agree to, and when it suits them. Read the words together. Ask later whether colleagues are welcome at the funeral. No answer yet? Then wait and do not press.",
          "nl": "Laat hun vaste contactpersoon vragen wat zij goedvinden, en wanneer dat hun past. Lees de woorden samen door. Vraag later of collega''s bij de uitvaart welkom zijn. Hoor je nog niets? Wacht dan en dring niet aan."
        },
        "title": {
          "en": "Agree with the next of kin who hears what",
          "nl": "Met nabestaanden afspreken wie wat hoort"
        },
        "what": {
          "en": "Record for each group who tells them, when and in which words. The next of kin decide on every row.",
          "nl": "Leg per groep vast wie het vertelt, wanneer en met welke woorden. De nabestaanden beslissen over elke regel."
        },
        "where": {
          "en": "In the table below. Until the next of kin answer, what is said under ‘Tell the team in person’ applies. Write nothing about the death itself: everybody in this dossier can read the rows.",
          "nl": "In de tabel hieronder. Tot de nabestaanden antwoord geven, geldt wat bij ‘Team persoonlijk informeren’ staat. Schrijf niets op over het overlijden zelf: iedereen in dit dossier kan de regels lezen."
        },
        "why": {
          "en": "It hurts the next of kin if somebody tells it earlier, or in other words, than they wished. Colleagues mean well, but cannot know.",
          "nl": "Het doet nabestaanden pijn als iemand het eerder of anders vertelt dan zij wilden. Collega''s bedoelen het goed, maar weten dat niet."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team"
        ]
      },
      "set": {
        "due": {
          "amount": 1,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Let the contact person first ask the family whether the team may know. Until then call nobody together. Do they agree? Say it straight away and in plain words, then take time. Call those who are absent, and ask whether somebody is with them. Whoever wants to go home may go. Call that colleague again later.",
          "nl": "Laat de contactpersoon eerst de familie vragen of het team het mag weten. Roep tot dan niemand bij elkaar. Mag het? Zeg het meteen en in gewone woorden, en neem dan de tijd. Bel wie er niet is, en vraag of er iemand bij is. Wie naar huis wil, mag gaan. Bel die collega later nog eens."
        },
        "what": {
          "en": "Tell them that {employee} has died: first those who were closest to {employee}, then the whole team. Everybody hears it from a person. You tell more only if the family agrees.",
          "nl": "Vertel dat {employee} is overleden: eerst aan wie het dichtst bij {employee} stond, daarna aan het hele team. Iedereen hoort het van een mens. Meer vertel je alleen als de familie dat goedvindt."
        },
        "where": {
          "en": "In a quiet room, with HR or a colleague beside you. Do colleagues know already, before the family answers? Then say that {employee} has died, and that you will tell more when the family agrees. Say nothing about how or why. Note the date only.",
          "nl": "In een rustige ruimte, met HR of een collega naast je. Weten collega''s het al voordat de familie antwoordt? Zeg dan dat {employee} is overleden, en dat je meer vertelt als de familie dat goedvindt. Zeg niets over hoe of waarom. Noteer alleen de datum."
        },
        "why": {
          "en": "Somebody who reads this alone at a screen has nobody beside them at that moment.",
          "nl": "Wie dit alleen achter een scherm leest, heeft op dat moment niemand naast zich."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "due": {
          "amount": 3,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Start only when the next of kin agree to the words. Call those who were close; a colleague who feels able may do so too. Send the others a short mail signed with your name. Then nobody calls them twice: ‘Call the contacts and take them over’ is about work.",
          "nl": "Begin pas als de nabestaanden de woorden goedvinden. Bel wie dichtbij stond; dat mag ook een collega doen die dat kan. Stuur de rest een korte mail met jouw naam eronder. Dan belt niemand hen twee keer: ‘Contacten bellen en overnemen’ gaat over het werk."
        },
        "what": {
          "en": "Only the news of the death, to people outside the organisation who knew {employee} well. Put in each row who tells them. Work comes later.",
          "nl": "Alleen het bericht van het overlijden, aan mensen buiten de organisatie die {employee} goed kenden. Zet per regel wie het vertelt. Over het werk gaat het later."
        },
        "where": {
          "en": "In the table. Ask the secretariat which appointments there still were this week, and start there.",
          "nl": "In de tabel. Vraag het secretariaat welke afspraken er deze week nog stonden, en begin daar."
        },
        "why": {
          "en": "Does somebody from outside ask for {employee} tomorrow? Then a colleague who is grieving has to find the words.",
          "nl": "Vraagt iemand van buiten morgen naar {employee}? Dan moet een collega die zelf verdriet heeft, woorden zoeken."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team_check"
        ]
      },
      "set": {
        "due": {
          "amount": 14,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "First ask the next of kin what they would like, through their contact. A quiet moment is possible, or a book of memories. Say beforehand when somebody will clear the desk. Keep using {employee}''s name, in a month''s time too.",
          "nl": "Vraag eerst de nabestaanden wat zij fijn vinden, via hun contactpersoon. Een stil moment kan, of een boek met herinneringen. Zeg vooraf wanneer iemand de werkplek opruimt. Noem {employee} gewoon bij naam, ook over een maand."
        },
        "title": {
          "en": "Support the team and remember together",
          "nl": "Het team steunen en samen herdenken"
        },
        "what": {
          "en": "Ask each colleague how they are, and make room to remember {employee} together. People may join in; they need not.",
          "nl": "Vraag elke collega hoe het gaat, en maak ruimte om {employee} samen te herdenken. Meedoen mag, het hoeft niet."
        },
        "where": {
          "en": "In ordinary talks and in a quiet place. HR knows who can help if it stays hard. Write nothing about people here.",
          "nl": "In gewone gesprekken en op een rustige plek. HR weet wie kan helpen als het zwaar blijft. Schrijf hier niets over mensen op."
        },
        "why": {
          "en": "After a week work goes on. The colleague beside the empty chair then no longer dares to mention it.",
          "nl": "Na een week gaat het werk weer door. De collega naast de lege stoel durft er dan niet meer over te beginnen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.interim_manager"
        ]
      },
      "set": {
        "due": {
          "amount": 5,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Do this separately, not in the talk in which the team hears the news. Take it on yourself for the first weeks, if you can. Say that whatever is not urgent may wait.",
          "nl": "Doe dit apart, niet in het gesprek waarin het team het nieuws hoort. Neem het de eerste weken zelf op je, als dat kan. Zeg dat alles wat niet dringend is, mag wachten."
        },
        "what": {
          "en": "Say who is there for the team for now, and what that person may decide. Do not talk about a successor yet.",
          "nl": "Zeg wie er voorlopig voor het team is, en wat die persoon mag beslissen. Over een opvolger praat je nu nog niet."
        },
        "why": {
          "en": "Team members are grieving and dare not ask anything now. Yet somebody has to deal with their leave and urgent questions.",
          "nl": "Teamleden hebben verdriet en durven nu niets te vragen. Toch moet iemand hun verlof en dringende vragen afhandelen."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.interim_manager"
        ]
      },
      "set": {
        "due": {
          "amount": 3,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "due": {
          "amount": 0,
          "anchor": "notice",
          "unit": "days"
        },
        "how": {
          "en": "Only you tell it, in these sentences. Give no reason, not even to those you trust. Does somebody press you? Say that you will not talk about it.",
          "nl": "Alleen jij vertelt het, met deze zinnen. Geef geen reden, ook niet aan wie je vertrouwt. Vraagt iemand door? Zeg dat je daar niets over zegt."
        },
        "what": {
          "en": "Settle two sentences with HR that are the same for everybody: {employee} no longer works here, and who takes over the work. They give no reason.",
          "nl": "Leg met HR twee zinnen vast die voor iedereen gelijk zijn: {employee} werkt hier niet meer, en wie het werk overneemt. Er staat geen reden bij."
        },
        "where": {
          "en": "In the table below, with these sentences only. Everybody in this dossier can read the rows.",
          "nl": "In de tabel hieronder, met alleen deze zinnen. Iedereen in dit dossier kan de regels lezen."
        },
        "why": {
          "en": "Colleagues see an empty place and fill in the reason themselves. A careless word of yours cannot be taken back.",
          "nl": "Collega''s zien een lege plek en vullen zelf in waarom. Een los woord van jou neem je daarna niet meer terug."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team"
        ]
      },
      "set": {
        "due": {
          "amount": 1,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Say exactly the sentences you agreed with HR. Tell them that you give no reason, and that you do this with everybody. Ask the team not to guess.",
          "nl": "Zeg precies de zinnen die je met HR afsprak. Vertel dat je geen reden geeft, en dat je dit bij iedereen zo doet. Vraag het team om niet te raden."
        },
        "what": {
          "en": "Tell the team that {employee} no longer works here, and who takes over this week''s matters. You give no reason.",
          "nl": "Vertel het team dat {employee} hier niet meer werkt, en wie de zaken van deze week overneemt. Een reden noem je niet."
        },
        "where": {
          "en": "In one short meeting, with HR present if you wish. Call those who are absent. Fill in the date below.",
          "nl": "In één kort overleg, met HR erbij als je dat wilt. Bel wie er niet is. Vul hieronder de datum in."
        },
        "why": {
          "en": "The team already notices today that {employee} is not there. {employee} can no longer contradict a wrong story.",
          "nl": "Het team merkt vandaag al dat {employee} er niet is. {employee} kan een verkeerd verhaal niet meer tegenspreken."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "due": {
          "amount": 3,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team_check"
        ]
      },
      "set": {
        "due": {
          "amount": 7,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan",
          "farewell.team"
        ]
      },
      "set": {
        "due": {
          "amount": 3,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "how": {
          "en": "Ask the team and the secretariat who still asks for {employee}. Tell them only who does the work now. Give no reason.",
          "nl": "Vraag het team en het secretariaat wie er nog naar {employee} vraagt. Vertel alleen wie het werk nu doet. Geef geen reden."
        },
        "what": {
          "en": "Find out who does not know yet. Record for each group who tells them and who is the new contact.",
          "nl": "Zoek uit wie het nog niet weet. Leg per groep vast wie het vertelt en wie het nieuwe contact is."
        },
        "why": {
          "en": "People still mail {employee} and wait for an answer. They do not know that somebody else now has their question.",
          "nl": "Mensen mailen nog naar {employee} en wachten op antwoord. Ze weten niet dat een ander nu hun vraag heeft."
        }
      },
      "when": [
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team"
        ]
      },
      "set": {
        "how": {
          "en": "Bring it up in the first meeting and say who does which work. Ask who still had questions for {employee}. Give no reason.",
          "nl": "Begin erover in het eerste overleg en zeg wie welk werk doet. Vraag wie nog vragen had voor {employee}. Geef geen reden."
        },
        "what": {
          "en": "Check that everybody in the team knows. Tell those who missed it yourself.",
          "nl": "Ga na of iedereen in het team het weet. Vertel het zelf aan wie het heeft gemist."
        },
        "where": {
          "en": "In the team meeting. A card or a personal message from the team to {employee} is still possible. Ask HR whether that is welcome and who passes it on. Fill in below the day on which everybody knew.",
          "nl": "In het teamoverleg. Een kaart of persoonlijk bericht van het team aan {employee} kan nog. Vraag HR of dat past en wie het doorgeeft. Vul hieronder de dag in waarop iedereen het wist."
        },
        "why": {
          "en": "Somebody who was off that week may still not know who does {employee}''s work.",
          "nl": "Wie die week vrij was, weet misschien nog steeds niet wie het werk van {employee} doet."
        }
      },
      "when": [
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.internal_mail"
        ]
      },
      "set": {
        "due": {
          "amount": 5,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "due": {
          "amount": 7,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team_check"
        ]
      },
      "set": {
        "due": {
          "amount": 14,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team_check"
        ]
      },
      "set": {
        "what": {
          "en": "Ask who has been doing which work since {lastDay}, and what has been left.",
          "nl": "Vraag wie sinds {lastDay} welk werk doet, en wat is blijven liggen."
        },
        "why": {
          "en": "The team has been doing this work on the side for a while. Nobody has said when that ends.",
          "nl": "Het team doet dit werk er al een tijd bij. Niemand heeft gezegd wanneer dat stopt."
        }
      },
      "when": [
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "how": {
          "en": "Ask HR what {employee} agrees to. Does nobody know? Then tell only who does the work. Never say why {employee} is not there.",
          "nl": "Vraag HR wat {employee} goedvindt. Weet niemand dat? Vertel dan alleen wie het werk doet. Zeg nooit waarom {employee} er niet is."
        },
        "what": {
          "en": "Record for each group who tells them, when and in which words. Ask HR to agree to every row.",
          "nl": "Leg per groep vast wie het vertelt, wanneer en met welke woorden. Vraag HR akkoord voor elke regel."
        },
        "why": {
          "en": "{employee} cannot say now what others may know. One careless word from a colleague then spreads.",
          "nl": "{employee} kan nu niet zelf zeggen wat anderen mogen weten. Eén los woord van een collega gaat dan verder rond."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team"
        ]
      },
      "set": {
        "how": {
          "en": "Use the words you agreed with HR. Ask HR how colleagues can pass on a greeting. Let questions about the work go through you.",
          "nl": "Gebruik de woorden die je met HR afsprak. Vraag HR hoe collega''s een groet kunnen doorgeven. Laat vragen over het werk via jou lopen."
        },
        "what": {
          "en": "Tell the team what happens to {employee}''s work, and from when. Say nothing about the reason.",
          "nl": "Vertel het team wat er met het werk van {employee} gebeurt, en vanaf wanneer. Zeg niets over de reden."
        },
        "why": {
          "en": "One colleague wants to send a card, another does not dare to say the name. They wait for words from you.",
          "nl": "De ene collega wil een kaart sturen, de andere durft de naam niet te noemen. Ze wachten op woorden van jou."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.internal_mail"
        ]
      },
      "set": {
        "how": {
          "en": "Write three sentences and let HR read them. Give no reason and no date of return. Send it only when the team knows.",
          "nl": "Schrijf drie zinnen en laat HR meelezen. Geef geen reden en geen datum van terugkeer. Verstuur het pas als het team het weet."
        },
        "title": {
          "en": "Send a message to the wide circle",
          "nl": "Bericht aan de grote kring sturen"
        },
        "what": {
          "en": "A short message to the wide circle: who does this work now, and how do you reach that colleague?",
          "nl": "Een kort bericht aan de grote kring: wie doet nu dit werk, en hoe bereik je die collega?"
        },
        "why": {
          "en": "Other teams are waiting for an answer from {employee} that will not come.",
          "nl": "Andere teams wachten op een antwoord van {employee} dat niet komt."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.first_talk"
        ]
      },
      "set": {
        "how": {
          "en": "Write a few warm sentences and read them aloud. Ask no questions and mention no dates. Do not call, unless {employee} asked you to.",
          "nl": "Schrijf een paar warme zinnen en lees ze hardop na. Stel geen vragen en noem geen datums. Bel niet zelf, tenzij {employee} daarom vroeg."
        },
        "what": {
          "en": "Let {employee} know that you have heard, and give thanks for the work. That is enough for now.",
          "nl": "Laat weten dat je het hebt gehoord, en bedank voor het werk. Meer hoeft nu niet."
        },
        "where": {
          "en": "Give your message to HR, or to whoever is in touch now. Write nothing about {employee}''s situation in this dossier.",
          "nl": "Geef je bericht aan HR, of aan wie nu contact heeft. Schrijf in dit dossier niets over de situatie van {employee}."
        },
        "why": {
          "en": "{employee} is not here and cannot see your face. A short written reply is then easily read as anger.",
          "nl": "{employee} is er niet en kan je gezicht niet zien. Een kort antwoord op papier leest dan snel als boos."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.keep_in_touch"
        ]
      },
      "set": {
        "how": {
          "en": "Let HR ask what {employee} would like, and keep to it. Do not ask about work or health yourself. Does {employee} want no contact? That is fine too.",
          "nl": "Laat HR vragen wat {employee} prettig vindt en houd je daaraan. Vraag zelf niet naar werk of gezondheid. Wil {employee} geen contact? Dan is dat ook goed."
        },
        "title": {
          "en": "Agree who stays in touch",
          "nl": "Afspreken wie contact houdt"
        },
        "what": {
          "en": "Agree with HR who is in touch with {employee}, how often and about what. One person is enough.",
          "nl": "Spreek met HR af wie contact heeft met {employee}, hoe vaak en waarover. Eén persoon is genoeg."
        },
        "where": {
          "en": "In a talk with HR. Write nothing about {employee}''s situation in this dossier.",
          "nl": "In een gesprek met HR. Schrijf in dit dossier niets over de situatie van {employee}."
        },
        "why": {
          "en": "If everybody calls separately, it is too much for {employee}. If nobody calls, {employee} feels forgotten.",
          "nl": "Belt iedereen apart, dan is dat voor {employee} te veel. Belt niemand, dan voelt {employee} zich vergeten."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.wishes"
        ]
      },
      "set": {
        "how": {
          "en": "Ask once and calmly, through the person who is in touch. Mention a card, a visit or lunch later on as examples. Is there no answer? Then choose nothing.",
          "nl": "Vraag het één keer en rustig, via de persoon die contact heeft. Noem een kaart, een bezoek of een lunch later als voorbeeld. Komt er geen antwoord? Kies dan niets."
        },
        "responsible": "hr",
        "title": {
          "en": "Ask about wishes for the farewell",
          "nl": "Naar wensen voor het afscheid vragen"
        },
        "what": {
          "en": "Ask {employee} what is right: large, small or nothing. Later is fine too. Nothing is a good choice, without explaining.",
          "nl": "Vraag {employee} wat past: groot, klein of niets. Later mag ook. Niets is een goede keuze, zonder uitleg."
        },
        "where": {
          "en": "Choose below and put only the wish in the note. Everybody in this dossier can read it.",
          "nl": "Kies hieronder en zet alleen de wens in de notitie. Iedereen in dit dossier kan die lezen."
        },
        "why": {
          "en": "Unasked, {employee} may leave without a single word. A party that nobody asked for can hurt as well.",
          "nl": "Vraagt niemand iets? Dan gaat {employee} misschien weg zonder een woord. Een feest dat niemand vroeg, kan ook pijn doen."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organiser"
        ]
      },
      "set": {
        "how": {
          "en": "Wait for the wish that HR passes on. Then ask somebody who is fond of {employee}. Did {employee} choose nothing? Then this task does not apply.",
          "nl": "Wacht op de wens die HR doorgeeft. Vraag dan iemand die {employee} graag mag. Koos {employee} voor niets? Dan is deze taak niet van toepassing."
        },
        "why": {
          "en": "Without one colleague in charge, the card for {employee} stays in a drawer with three names on it.",
          "nl": "Zonder vaste collega blijft de kaart voor {employee} in een la liggen, met drie namen erop."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organise"
        ]
      },
      "set": {
        "how": {
          "en": "Read the choice in the wishes; if it is ‘nothing’, arrange nothing. Put questions to {employee} only through {manager}. Keep it small and without surprises.",
          "nl": "Lees de keuze bij de wensen; bij ‘niets’ regel je niets. Stel vragen aan {employee} alleen via {manager}. Houd het klein en zonder verrassing."
        },
        "what": {
          "en": "Arrange what {employee} has chosen: a card, a visit or lunch later on. It is done when the day is set.",
          "nl": "Regel wat {employee} heeft gekozen: een kaart, een bezoek of een lunch later. Het is klaar als de dag vaststaat."
        },
        "why": {
          "en": "{employee} does not see you at work now. If nothing comes, {employee} thinks that nobody gave it a thought.",
          "nl": "{employee} ziet jullie nu niet op het werk. Komt er niets, dan denkt {employee} dat niemand eraan dacht."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.speech"
        ]
      },
      "set": {
        "how": {
          "en": "Write by hand and mention something you saw yourself. Keep it to four sentences. Did {employee} choose nothing? Ask HR whether a card is welcome.",
          "nl": "Schrijf met de hand en noem iets wat je zelf zag. Houd het bij vier zinnen. Koos {employee} voor niets? Vraag HR of een kaart past."
        },
        "title": {
          "en": "Write a personal card",
          "nl": "Persoonlijke kaart schrijven"
        },
        "what": {
          "en": "A short card: one memory and a thank you. No questions, no work and no reason.",
          "nl": "Een korte kaart: één herinnering en een dank je wel. Geen vragen, geen werk en geen reden."
        },
        "where": {
          "en": "Give the card to HR to send. Do not put a private address in this dossier.",
          "nl": "Geef de kaart aan HR om te sturen. Zet geen privéadres in dit dossier."
        },
        "why": {
          "en": "{employee} will hear no speech. Your card may be the last thing {employee} receives from work.",
          "nl": "{employee} hoort geen toespraak. Jouw kaart is misschien het laatste wat {employee} van het werk krijgt."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.moment"
        ]
      },
      "set": {
        "how": {
          "en": "Come with one or two people, not with the whole team. Agree the time beforehand through {manager}. Stay briefly, unless {employee} wishes otherwise. Was nothing chosen? Then do nothing.",
          "nl": "Kom met één of twee mensen, niet met het hele team. Spreek de tijd vooraf af via {manager}. Blijf kort, tenzij {employee} anders wil. Is er niets gekozen? Dan doe je niets."
        },
        "what": {
          "en": "Let the goodbye go the way {employee} chose, on a day that suits. Small or nothing is fine too.",
          "nl": "Laat het afscheid gaan zoals {employee} het koos, op een dag die past. Klein of niets is ook goed."
        },
        "where": {
          "en": "In the place {employee} chooses. Take no photos and share nothing in the group chat.",
          "nl": "Op de plek die {employee} kiest. Maak geen foto''s en deel niets in de groepschat."
        },
        "why": {
          "en": "{employee} does not meet the colleagues any more. What you send or bring is the whole goodbye.",
          "nl": "{employee} komt de collega''s niet meer tegen. Wat jullie sturen of brengen, is het hele afscheid."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.reference"
        ]
      },
      "set": {
        "where": {
          "en": "Let HR pass on the offer, with a short letter from you. Do not call or mail yourself.",
          "nl": "Laat HR het aanbod doorgeven, met een korte brief van jou. Bel of mail zelf niet."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "responsible": "manager"
      },
      "when": [
        [
          "group:forced"
        ]
      ]
    },
    {
      "match": {
        "responsible": "employee"
      },
      "set": {
        "responsible": "manager"
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "how": {
          "en": "Start with those who expect something this week. Name the new contact and the number. Give no reason and say nothing about {employee}''s work.",
          "nl": "Begin met wie deze week iets verwacht. Noem de naam en het nummer van het nieuwe contact. Geef geen reden en zeg niets over het werk van {employee}."
        },
        "what": {
          "en": "{employee}''s regular contacts outside the organisation. Tell them only who is the contact from now on.",
          "nl": "De vaste contacten van {employee} buiten de organisatie. Vertel alleen wie vanaf nu het contact is."
        },
        "where": {
          "en": "In the table, with the same message for everybody. Communication can read along.",
          "nl": "In de tabel, met voor iedereen dezelfde boodschap. Communicatie kan meelezen."
        },
        "why": {
          "en": "A supplier who presses for news gets a different story about {employee} from every colleague.",
          "nl": "Een leverancier die doorvraagt, krijgt van elke collega een ander verhaal over {employee}."
        }
      },
      "when": [
        [
          "group:forced"
        ],
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone",
          "!kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "how": {
          "en": "Make two sentences with HR: when {employee} stops and who does the work. Read them to {employee} first. Then use them for everybody alike. Only you tell it.",
          "nl": "Maak met HR twee zinnen: per wanneer {employee} stopt en wie het werk doet. Lees ze eerst aan {employee} voor. Gebruik ze daarna voor iedereen gelijk. Alleen jij vertelt het."
        },
        "what": {
          "en": "Record for each group when it hears the news, and in which sentences. The words are neutral and give no reason.",
          "nl": "Leg per groep vast wanneer die het hoort, en met welke zinnen. De woorden zijn neutraal en noemen geen reden."
        },
        "why": {
          "en": "One sentence too many may come back to {employee} at a next job.",
          "nl": "Eén zin te veel komt {employee} misschien weer tegen bij een volgende baan."
        }
      },
      "when": [
        [
          "group:forced"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {employee} beforehand whether they want to be there. Say the agreed sentences and then stop. Does somebody ask why? Say that you will not talk about it.",
          "nl": "Vraag {employee} vooraf of die erbij wil zijn. Zeg de afgesproken zinnen en stop dan. Vraagt iemand waarom? Zeg dat je daar niets over zegt."
        },
        "what": {
          "en": "Tell the team yourself when {employee} stops and who does the work. Give no reason.",
          "nl": "Vertel zelf aan het team per wanneer {employee} stopt en wie het werk doet. Geef geen reden."
        },
        "why": {
          "en": "{employee} will still meet these colleagues. Your words decide whether they can simply greet each other.",
          "nl": "{employee} komt deze collega''s nog tegen. Jouw woorden bepalen of zij elkaar dan gewoon kunnen groeten."
        }
      },
      "when": [
        [
          "group:forced"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team_check"
        ]
      },
      "set": {
        "how": {
          "en": "Talk to everybody briefly, one by one. Listen to worries, but do not explain what happened. Take work away where needed.",
          "nl": "Spreek iedereen kort en één voor één. Luister naar zorgen, maar geef geen uitleg over wat er is gebeurd. Haal werk weg waar dat nodig is."
        },
        "what": {
          "en": "Ask how everybody is, and who was given too much extra work. Say nothing about {employee}.",
          "nl": "Vraag hoe het met ieder gaat, en wie er te veel werk bij kreeg. Over {employee} zeg je niets."
        },
        "where": {
          "en": "In an ordinary talk. Point to HR or the confidential adviser if somebody finds it hard. Write nothing about people here.",
          "nl": "In een gewoon gesprek. Wijs op HR of de vertrouwenspersoon als iemand het moeilijk heeft. Schrijf hier niets over mensen op."
        },
        "why": {
          "en": "Colleagues wonder whether their own place is safe. They seldom ask you that aloud.",
          "nl": "Collega''s vragen zich af of hun eigen plek veilig is. Aan jou vragen ze dat zelden hardop."
        }
      },
      "when": [
        [
          "group:forced"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "how": {
          "en": "Ask HR which words are fixed and use exactly those. Ask {employee} whom they want to tell themselves. Tell nobody before HR agrees.",
          "nl": "Vraag HR welke woorden vaststaan en neem die precies over. Vraag {employee} wie die zelf wil inlichten. Vertel niets vóór het akkoord van HR."
        },
        "what": {
          "en": "Record for each group who tells them, when and in which words. HR and {employee} agree to each text.",
          "nl": "Leg per groep vast wie het vertelt, wanneer en met welke woorden. HR en {employee} zijn het eens met elke tekst."
        },
        "why": {
          "en": "If you say anything other than what was agreed, {employee} has to correct it with every colleague.",
          "nl": "Zeg jij iets anders dan is afgesproken, dan moet {employee} dat bij elke collega rechtzetten."
        }
      },
      "when": [
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team"
        ]
      },
      "set": {
        "how": {
          "en": "Use the words that HR and {employee} agreed to. Ask {employee} whether they want to be there. Say what you know about the work, and what you do not know yet.",
          "nl": "Gebruik de woorden waar HR en {employee} het mee eens zijn. Vraag {employee} of die erbij wil zijn. Zeg wat je over het werk weet, en wat nog niet."
        }
      },
      "when": [
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.internal_mail"
        ]
      },
      "set": {
        "how": {
          "en": "Write what you would like to read about yourself. Show HR the text and send it only after they agree. Would you rather not sign it? Ask {manager} to send it.",
          "nl": "Schrijf wat jij graag over jezelf leest. Laat HR de tekst zien en verstuur die pas na akkoord. Wil je je naam er niet onder? Vraag {manager} het te sturen."
        },
        "what": {
          "en": "One short message from {manager} and you together, in words that HR agrees to. The date and who takes over are enough.",
          "nl": "Eén kort bericht van {manager} en jou samen, met woorden die HR goedvindt. Datum en opvolging zijn genoeg."
        }
      },
      "when": [
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "how": {
          "en": "Use the words HR agrees to, and give your successor''s name and number. You need not give a reason. Start only when the team knows.",
          "nl": "Gebruik de woorden die HR goedvindt, en noem naam en nummer van je opvolger. Een reden hoef je niet te geven. Begin pas als het team het weet."
        }
      },
      "when": [
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team_check"
        ]
      },
      "set": {
        "how": {
          "en": "Talk to each person separately. Say what is certain, what is not, and on which day you will know more. Ask what is too much now and take it away.",
          "nl": "Spreek ieder apart. Zeg wat vaststaat, wat nog niet, en op welke dag je meer weet. Vraag wat er nu te veel is en haal dat weg."
        },
        "why": {
          "en": "Those who may stay are often afraid of the next time and feel guilty towards {employee}.",
          "nl": "Wie mag blijven, is vaak bang voor de volgende keer en voelt zich schuldig tegenover {employee}."
        }
      },
      "when": [
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.reference"
        ]
      },
      "set": {
        "due": {
          "amount": -30,
          "anchor": "lastDay",
          "unit": "days"
        },
        "why": {
          "en": "{employee} is looking for work, sometimes after years without applying. A letter from you shows that the work was not the reason.",
          "nl": "{employee} zoekt nu werk, soms na jaren zonder solliciteren. Een brief van jou laat zien dat het niet aan het werk lag."
        }
      },
      "when": [
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.reference"
        ]
      },
      "set": {
        "how": {
          "en": "First ask HR what was agreed about a reference. Then offer what is possible. Let {employee} and HR read the text before you give it.",
          "nl": "Vraag HR eerst wat er over een referentie is afgesproken. Bied daarna aan wat kan. Laat {employee} en HR de tekst lezen voor je die geeft."
        }
      },
      "when": [
        [
          "kind:settlement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.keep_in_touch"
        ]
      },
      "set": {
        "how": {
          "en": "Keep it short, and keep every promise. Ask what {employee} needs this week. Do not discuss the decision itself: that is for HR.",
          "nl": "Houd het kort, en kom elke afspraak na. Vraag wat {employee} deze week nodig heeft. Praat niet over het besluit zelf: daarvoor is HR er."
        },
        "why": {
          "en": "After this news people avoid each other. {employee} then no longer knows what is still to be done before {lastDay}.",
          "nl": "Na dit nieuws ontwijken mensen elkaar. {employee} weet dan niet meer wat er tot {lastDay} nog moet."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ],
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.wishes"
        ]
      },
      "set": {
        "how": {
          "en": "Small can also be coffee with one colleague. Do you not know yet? Then choose later. In the note, one word is enough.",
          "nl": "Klein kan ook koffie met één collega zijn. Weet je het nog niet? Kies dan later. In de notitie is één woord genoeg."
        },
        "what": {
          "en": "Choose: large, small or nothing. Anything is fine, and you need not explain.",
          "nl": "Kies: groot, klein of niets. Alles is goed, en je hoeft niets uit te leggen."
        },
        "where": {
          "en": "Choose below. Everybody in this dossier can read your choice. Would you rather not talk to {manager}? Then call HR. Would you like a certificate of employment? Ask HR: you are entitled to it. It says which work you did, how many hours, and from when to when.",
          "nl": "Kies hieronder. Iedereen in dit dossier kan je keuze lezen. Praat je liever niet met {manager}? Bel dan HR. Wil je een getuigschrift? Vraag HR erom: je hebt er recht op. Er staat in welk werk je deed, hoeveel uur, en van wanneer tot wanneer."
        },
        "why": {
          "en": "It is your last day. Nobody else should decide whether anything happens then.",
          "nl": "Het is jouw laatste dag. Niemand anders hoort te bepalen of er dan iets gebeurt."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ],
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.speech"
        ]
      },
      "set": {
        "how": {
          "en": "Say only what you mean, and name what {employee} did well. Do not talk about the departure itself. Does {employee} want no speech? Then write a card.",
          "nl": "Zeg alleen wat je meent, en noem wat {employee} goed deed. Praat niet over het vertrek zelf. Wil {employee} geen toespraak? Schrijf dan een kaart."
        },
        "why": {
          "en": "This farewell was not {employee}''s choice alone. A fine phrase that you do not mean hurts now.",
          "nl": "Dit afscheid was niet alleen de keuze van {employee}. Een mooie zin die je niet meent, doet nu pijn."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ],
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.last_day"
        ]
      },
      "set": {
        "how": {
          "en": "Let {employee} choose what happens when, including the hour of leaving. Plan the return of things in a quiet place. Agree one time with IT, after that hour.",
          "nl": "Laat {employee} kiezen wat wanneer gebeurt, ook het uur van weggaan. Plan het inleveren op een rustige plek. Spreek met ICT één tijd af, na dat uur."
        },
        "why": {
          "en": "Without a schedule {employee}''s last afternoon is one long wait for whoever may still turn up.",
          "nl": "Zonder schema is de laatste middag voor {employee} lang wachten op wie er nog komt."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ],
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "how": {
          "en": "Choose one familiar face to tell clients and families. Plan it well before {lastDay}, so that they can get used to it. Ask {employee} who should hear it first.",
          "nl": "Kies één vertrouwd gezicht dat het aan cliënten en familie vertelt. Plan dat ruim voor {lastDay}, zodat zij kunnen wennen. Vraag {employee} wie het eerst moet horen."
        },
        "what": {
          "en": "Record for each group who tells them, how and from which day. Make a separate row for clients and families.",
          "nl": "Leg per groep vast wie het vertelt, hoe en vanaf welke dag. Maak een eigen regel voor cliënten en familie."
        },
        "where": {
          "en": "In the table, under the small circle. Write no names of clients and nothing about their care.",
          "nl": "In de tabel, bij de kleine kring. Schrijf geen namen van cliënten op en niets over hun zorg."
        },
        "why": {
          "en": "A resident who hears it from another resident is afraid that the familiar care will stop.",
          "nl": "Een bewoner die het van een andere bewoner hoort, is bang dat de vertrouwde zorg stopt."
        }
      },
      "when": [
        [
          "flag:careClients"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "how": {
          "en": "Agree with {manager} which one person tells clients and families. Do so in good time and never by letter alone. Then call or mail the others.",
          "nl": "Spreek met {manager} af welke ene persoon het aan cliënten en familie vertelt. Doe dat op tijd en nooit alleen per brief. Bel of mail daarna de anderen."
        },
        "what": {
          "en": "The people outside the organisation you often speak to, with clients and families as a separate row. Each of them then knows who takes your place.",
          "nl": "De mensen buiten de organisatie die je vaak spreekt, met cliënten en familie als eigen regel. Elk van hen weet straks wie jouw plaats inneemt."
        },
        "where": {
          "en": "In the table, without names of clients and families. Those are in the care file.",
          "nl": "In de tabel, zonder namen van cliënten en familie. Die staan in het zorgdossier."
        },
        "why": {
          "en": "A family calling about a resident after {lastDay} cannot reach you. Nobody told them whom to ask for instead.",
          "nl": "Familie die na {lastDay} over een bewoner belt, krijgt jou niet meer. Niemand vertelde wie ze dan wel moet hebben."
        }
      },
      "when": [
        [
          "flag:careClients"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "how": {
          "en": "Agree the order with {employee} and Communication: first the board and closest staff, then the others, then the press. Choose one time and one spokesperson.",
          "nl": "Spreek met {employee} en Communicatie de volgorde af: eerst bestuur en naaste medewerkers, dan de rest, dan de pers. Kies één tijd en één woordvoerder."
        },
        "why": {
          "en": "If a journalist calls before you do, the closest staff read the news on their phones.",
          "nl": "Belt een journalist eerder dan jij, dan lezen de naaste medewerkers het nieuws op hun telefoon."
        }
      },
      "when": [
        [
          "flag:officeHolder"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team"
        ]
      },
      "set": {
        "what": {
          "en": "Tell the small circle and {employee}''s team in person. Also say on which day they will hear who is to lead them.",
          "nl": "Vertel het persoonlijk aan de kleine kring en aan het team van {employee}. Zeg ook op welke dag zij horen wie hen gaat leiden."
        },
        "why": {
          "en": "Most will change for {employee}''s people. If they hear it from another team, they feel forgotten.",
          "nl": "Voor de mensen van {employee} verandert nu het meest. Horen zij het van een ander team, dan voelen zij zich vergeten."
        }
      },
      "when": [
        [
          "flag:directReports"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.interim_manager"
        ]
      },
      "set": {
        "how": {
          "en": "First say it yourself in the team meeting, together with the stand-in. Add that it is for a while only. Is there nobody yet? Then say when you will know more.",
          "nl": "Vertel het eerst zelf in het teamoverleg, samen met wie vervangt. Zeg erbij dat het voor even is. Is er nog niemand? Zeg dan wanneer je meer weet."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "what": {
          "en": "Record for each group: who tells them, how, from which day and in which words. {employee} decides whether you give a reason.",
          "nl": "Leg per groep vast: wie vertelt het, hoe, vanaf welke dag en met welke woorden. {employee} bepaalt of jullie een reden noemen."
        },
        "why": {
          "en": "If colleagues do not know who does the work now, they leave questions waiting or call {employee} at home.",
          "nl": "Weten collega''s niet wie het werk nu doet? Dan laten ze vragen liggen of bellen ze {employee} thuis."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {employee} beforehand what you may say. Also agree whether colleagues may call. Call those who are absent the same day.",
          "nl": "Vraag {employee} vooraf wat je mag zeggen. Spreek ook af of collega''s mogen bellen. Bel wie er niet is nog dezelfde dag."
        },
        "what": {
          "en": "Tell the team from when {employee} is away and who does the work. Name an end date only if it is certain.",
          "nl": "Vertel het team vanaf wanneer {employee} er niet is en wie het werk doet. Noem alleen een einddatum die vaststaat."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.internal_mail"
        ]
      },
      "set": {
        "how": {
          "en": "You decide whether to give a reason. Also say whether you can be reached; no is a good answer. Let {manager} read it and send it only when the team knows.",
          "nl": "Jij bepaalt of je een reden noemt. Zeg ook of je bereikbaar bent; nee is een goed antwoord. Laat {manager} meelezen en verstuur het pas als het team het weet."
        },
        "what": {
          "en": "One message from {manager} and you together: from when are you away, and who stands in for you?",
          "nl": "Eén bericht van {manager} en jou samen: vanaf wanneer ben je er niet, en wie vervangt je?"
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "how": {
          "en": "Call those you know best and mail the others. Give your stand-in''s name and number; no reason is needed. Start only when the team knows.",
          "nl": "Bel wie je het best kent en mail de rest. Noem naam en nummer van je vervanger; een reden hoeft niet. Begin pas als het team het weet."
        },
        "what": {
          "en": "Everybody outside the organisation you speak to regularly. Each of them then knows your stand-in''s name.",
          "nl": "Iedereen buiten de organisatie die je vaker spreekt. Elk van hen kent straks de naam van je vervanger."
        },
        "why": {
          "en": "Somebody who waits months for your answer no longer counts on you.",
          "nl": "Wie maanden op jouw antwoord wacht, rekent niet meer op jullie."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.team_check"
        ]
      },
      "set": {
        "what": {
          "en": "Ask whether the work is manageable while {employee} is away. Also discuss what may be left.",
          "nl": "Vraag of het werk te doen is zolang {employee} er niet is. Bespreek ook wat mag blijven liggen."
        },
        "where": {
          "en": "In the team meeting or in an ordinary talk. Do not write down here who said what.",
          "nl": "In het teamoverleg of in een gewoon gesprek. Schrijf hier niet op wie wat zei."
        },
        "why": {
          "en": "A colleague with two extra tasks for months gets worn out before {employee} is back.",
          "nl": "Een collega die er maanden twee taken bij heeft, raakt moe voordat {employee} terug is."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.keep_in_touch"
        ]
      },
      "set": {
        "due": {
          "amount": 7,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Let HR first ask whether {employee} wants to be reached now. Then ask: would you like news of the team? Do not call about work, unless you agreed to that.",
          "nl": "Laat HR eerst vragen of {employee} nu bereikbaar wil zijn. Vraag daarna: wil je nieuws van het team horen? Bel niet over werk, tenzij jullie dat afspraken."
        },
        "where": {
          "en": "In a short call or a mail, when it suits {employee}. Write nothing about the reason in this dossier.",
          "nl": "In een kort telefoontje of een mail, als dat {employee} uitkomt. Schrijf in dit dossier niets over de reden."
        }
      },
      "when": [
        [
          "kind:leave",
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.keep_in_touch"
        ]
      },
      "set": {
        "how": {
          "en": "Ask: would you like news of the team? Agree when you will talk about coming back. Do not call about work, unless you agreed to that.",
          "nl": "Vraag: wil je nieuws van het team horen? Spreek af wanneer jullie over de terugkeer praten. Bel niet over werk, tenzij jullie dat afspraken."
        },
        "title": {
          "en": "Agree contact during the absence",
          "nl": "Contact tijdens de afwezigheid afspreken"
        },
        "what": {
          "en": "Agree whether you stay in touch while {employee} is away, how often and who calls.",
          "nl": "Spreek af of jullie contact houden zolang {employee} weg is, hoe vaak en wie er belt."
        },
        "where": {
          "en": "In a quiet talk, preferably before {lastDay}. Write nothing about the reason in this dossier.",
          "nl": "In een rustig gesprek, het liefst vóór {lastDay}. Schrijf in dit dossier niets over de reden."
        },
        "why": {
          "en": "One person wants news every month, another wants none for a while. If you guess wrong, {employee} feels forgotten or disturbed.",
          "nl": "De één wil elke maand iets horen, de ander even niets. Raad je verkeerd, dan voelt {employee} zich vergeten of gestoord."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.last_day"
        ]
      },
      "set": {
        "how": {
          "en": "Plan the work in the morning and hand out no new tasks. Ask whether {employee} wants a goodbye from the team: coffee, a card or nothing.",
          "nl": "Plan het werk in de ochtend en deel geen nieuwe taken uit. Vraag of {employee} een groet van het team wil: koffie, een kaart of niets."
        },
        "title": {
          "en": "Plan the last day before the absence",
          "nl": "Laatste dag vóór de afwezigheid plannen"
        },
        "what": {
          "en": "A short schedule for {lastDay}: last questions, an hour with the stand-in and going home on time.",
          "nl": "Een kort schema voor {lastDay}: laatste vragen, een uur met de vervanger en op tijd naar huis."
        },
        "why": {
          "en": "If one more question comes in at five o''clock, {employee} will think about it at home for days.",
          "nl": "Komt er om vijf uur nog een vraag, dan denkt {employee} daar thuis nog dagen aan."
        }
      },
      "when": [
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.care_goodbye"
        ]
      },
      "set": {
        "how": {
          "en": "Ask your supervisor when to tell whom. Also say who comes after you, if you know. Do not promise a visit that you cannot make.",
          "nl": "Vraag je begeleider wanneer je het aan wie vertelt. Zeg ook wie er na jou komt, als je dat weet. Beloof geen bezoek dat je niet kunt waarmaken."
        }
      },
      "when": [
        [
          "kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.first_talk"
        ]
      },
      "set": {
        "how": {
          "en": "Listen first and do not ask {employee} to stay. Are you shocked or angry? Keep it short. You agree the date later, together with the new manager.",
          "nl": "Luister eerst en vraag niet om te blijven. Schrik je, of ben je boos? Houd het dan kort. De datum spreek je later af, samen met de nieuwe leidinggevende."
        },
        "what": {
          "en": "Say that you will miss {employee} and that you are glad for them. Ask what {employee} looks forward to.",
          "nl": "Zeg dat je {employee} gaat missen en dat je de stap gunt. Vraag waar {employee} naar uitkijkt."
        },
        "why": {
          "en": "{employee} stays a colleague. What you say now will also reach the new team.",
          "nl": "{employee} blijft een collega. Wat jij nu zegt, hoort straks ook het nieuwe team."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "how": {
          "en": "Choose one day for both teams with the new manager. Ask {employee}: whom do you want to tell yourself? Then add the wide circle.",
          "nl": "Kies met de nieuwe leidinggevende één dag voor beide teams. Vraag {employee}: wie wil jij het zelf vertellen? Zet daarna de grote kring erbij."
        },
        "why": {
          "en": "If the new team knows before yours does, your people hear it in the canteen.",
          "nl": "Weet het nieuwe team het eerder? Dan horen jouw mensen het in de kantine."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.internal_mail"
        ]
      },
      "set": {
        "what": {
          "en": "One message from {manager} and you together: when you move, and who takes over your old work.",
          "nl": "Eén bericht van {manager} en jou samen: wanneer je overstapt, en wie je oude werk overneemt."
        },
        "why": {
          "en": "Colleagues keep calling you about your old job, because your number still works.",
          "nl": "Collega''s blijven jou bellen over je oude werk, want je nummer doet het nog."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "why": {
          "en": "People from outside keep calling you, because your number still works. Your successor never gets to know them.",
          "nl": "Mensen van buiten blijven jou bellen, want je nummer doet het nog. Je opvolger leert hen zo niet kennen."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.wishes"
        ]
      },
      "set": {
        "what": {
          "en": "Choose: large, small or nothing. With a move, small or nothing is quite usual, and you need not explain.",
          "nl": "Kies: groot, klein of niets. Bij een overstap is klein of niets heel gewoon, en je hoeft niets uit te leggen."
        },
        "why": {
          "en": "You stay in the organisation, so nobody thinks of a goodbye by themselves. Perhaps you had hoped for one.",
          "nl": "Je blijft in de organisatie, dus denkt niemand vanzelf aan een afscheid. Misschien had jij daar wel op gehoopt."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organiser"
        ]
      },
      "set": {
        "how": {
          "en": "Read {employee}''s wishes and keep it small, such as coffee and cake. Did {employee} choose nothing? Then this task does not apply.",
          "nl": "Lees de wensen van {employee} en houd het klein, zoals koffie met taart. Koos {employee} voor niets? Dan is deze taak niet van toepassing."
        },
        "why": {
          "en": "A move does not look like a goodbye. On Monday {employee} is suddenly somewhere else, without a word.",
          "nl": "Een overstap lijkt geen afscheid. Op maandag zit {employee} ineens ergens anders, zonder een woord."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organise"
        ]
      },
      "set": {
        "how": {
          "en": "Read the choice in the wishes; if it is ‘nothing’, arrange nothing. Keep it small, with coffee, cake and a card. Ask {employee} who should be there.",
          "nl": "Lees de keuze bij de wensen; bij ‘niets’ regel je niets. Houd het klein, met koffie, taart en een kaart. Vraag {employee} wie erbij moet zijn."
        },
        "why": {
          "en": "The team thinks: we will see {employee} around. In practice it does not happen after the move.",
          "nl": "Het team denkt: we zien {employee} nog wel. In de praktijk komt het er na de overstap niet van."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.last_day"
        ]
      },
      "set": {
        "how": {
          "en": "Agree with the new manager that {lastDay} belongs to your team. Ask IT when the old rights end. Hand out no new tasks.",
          "nl": "Spreek met de nieuwe leidinggevende af dat {lastDay} van jouw team is. Vraag ICT wanneer de oude rechten stoppen. Deel geen nieuwe taken uit."
        },
        "title": {
          "en": "Plan the last day in this team",
          "nl": "Laatste dag in dit team plannen"
        },
        "what": {
          "en": "A short schedule for {lastDay}: last questions, things that belong to the old job and a goodbye to the team.",
          "nl": "Een kort schema voor {lastDay}: laatste vragen, spullen van het oude werk en een groet aan het team."
        },
        "why": {
          "en": "If the new team already calls with questions on {lastDay}, your team''s last question is left.",
          "nl": "Belt het nieuwe team op {lastDay} al? Dan blijft de laatste vraag van jouw team liggen."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.moment"
        ]
      },
      "set": {
        "how": {
          "en": "Keep it small: coffee, a card and a few words. Also talk to those standing quietly aside. Did {employee} choose nothing? Then a simple goodbye will do.",
          "nl": "Houd het klein: koffie, een kaart en een paar woorden. Spreek ook wie stil aan de kant staat. Koos {employee} voor niets? Dan is een groet genoeg."
        },
        "why": {
          "en": "You will still meet, so everybody says: see you later. Then nobody has thanked {employee}.",
          "nl": "Jullie komen elkaar nog tegen, dus zegt iedereen: tot later. Dan heeft niemand {employee} bedankt."
        }
      },
      "when": [
        [
          "kind:internalMove"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.comm_plan"
        ]
      },
      "set": {
        "how": {
          "en": "First ask {employee}: whom do you want to tell yourself? Ask the contract manager or HR who tells the home employer or agency. Agree a day for each group.",
          "nl": "Vraag {employee} eerst: wie wil jij het zelf vertellen? Vraag de contractmanager of HR wie de eigen werkgever of het bureau inlicht. Spreek voor elke groep een dag af."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ],
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.wishes"
        ]
      },
      "set": {
        "why": {
          "en": "Somebody who is here for a time is sometimes gone before colleagues notice. They would have liked to talk to you.",
          "nl": "Wie tijdelijk meewerkt, is soms weg voordat collega''s het merken. Zij hadden je graag nog gesproken."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ],
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organiser"
        ]
      },
      "set": {
        "why": {
          "en": "A temporary colleague is on nobody''s list. {employee} then leaves on {lastDay} without a goodbye.",
          "nl": "Een tijdelijke collega staat bij niemand op de lijst. {employee} gaat op {lastDay} dan weg zonder groet."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ],
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.first_talk"
        ]
      },
      "set": {
        "how": {
          "en": "Listen first: not everybody is happy to go back. Do not ask at once for more time. You discuss dates and successors later, with the home employer too.",
          "nl": "Luister eerst: niet iedereen gaat graag terug. Vraag niet meteen om langer te blijven. Datums en opvolging bespreek je later, ook met de eigen werkgever."
        },
        "what": {
          "en": "Say that you will miss {employee} and give thanks for the work. Ask how {employee} feels about going back.",
          "nl": "Zeg dat je {employee} gaat missen en bedank voor het werk. Vraag hoe {employee} naar de terugkeer kijkt."
        },
        "why": {
          "en": "{employee} goes back to the home organisation and tells them how you took the news.",
          "nl": "{employee} gaat terug naar de eigen organisatie en vertelt daar hoe jij dit nieuws opnam."
        }
      },
      "when": [
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.reference"
        ]
      },
      "set": {
        "where": {
          "en": "In a talk or a short mail. A certificate of employment is something else: the home employer gives that.",
          "nl": "In een gesprek of een korte mail. Een getuigschrift is iets anders: dat geeft de eigen werkgever."
        },
        "why": {
          "en": "The home employer will assess {employee} on work that nobody there has seen.",
          "nl": "De eigen werkgever beoordeelt {employee} straks over werk dat daar niemand heeft gezien."
        }
      },
      "when": [
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.reference"
        ]
      },
      "set": {
        "where": {
          "en": "In a talk or a short mail. Ask the contract manager whether there are rules for a recommendation.",
          "nl": "In een gesprek of een korte mail. Vraag de contractmanager of er regels zijn voor een aanbeveling."
        },
        "why": {
          "en": "The next party that hires {employee} asks what they did here. Without you there is only an invoice.",
          "nl": "Een volgende opdrachtgever vraagt wat {employee} hier heeft gedaan. Zonder jou is er alleen een factuur."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.first_talk"
        ]
      },
      "set": {
        "how": {
          "en": "Listen first and make no joke about age. Do not assume that it must be wonderful. You talk about dates and handover another day.",
          "nl": "Luister eerst en maak geen grap over leeftijd. Vul niet in dat het vast heerlijk is. Over datums en overdracht praten jullie op een andere dag."
        },
        "what": {
          "en": "Say that you will miss {employee} and that you wish them well for the time ahead. Ask how {employee} feels about it.",
          "nl": "Zeg dat je {employee} gaat missen en dat je de tijd daarna gunt. Vraag hoe {employee} ernaar kijkt."
        },
        "why": {
          "en": "{employee} may have looked forward to this for years, or dreaded it. You only hear which if you ask.",
          "nl": "{employee} heeft hier misschien jaren naartoe geleefd, of er juist tegenop gezien. Dat hoor je alleen als je het vraagt."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.keep_in_touch"
        ]
      },
      "set": {
        "due": {
          "amount": -60,
          "anchor": "lastDay",
          "unit": "days"
        },
        "what": {
          "en": "Put half an hour with {employee} in the calendar every two weeks, up to {lastDay}. This task is done once those moments are fixed.",
          "nl": "Zet elke twee weken een half uur met {employee} in de agenda, tot en met {lastDay}. Deze taak is klaar als die momenten vaststaan."
        },
        "why": {
          "en": "Soon all plans are about the time without {employee}. Nobody then asks for the experience of all those years.",
          "nl": "Alle plannen gaan straks over de tijd zonder {employee}. Niemand vraagt dan nog naar de ervaring van al die jaren."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.wishes"
        ]
      },
      "set": {
        "due": {
          "amount": -60,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Name people from earlier years you want to see, and who comes along from home. Also write what you do not want. For nothing, one word will do. You may change it later.",
          "nl": "Noem mensen van vroeger die je wilt zien, en wie er van thuis meekomt. Schrijf ook op wat je niet wilt. Bij niets is één woord genoeg. Je mag het later veranderen."
        },
        "what": {
          "en": "Choose: large, small or nothing. Large is fine, and a quiet lunch or nothing is just as good.",
          "nl": "Kies: groot, klein of niets. Groot mag, en een rustige lunch of niets is net zo goed."
        },
        "why": {
          "en": "After so many years many people know you. A room and all their calendars cannot be arranged in three weeks.",
          "nl": "Na zoveel jaren kennen veel mensen je. Een zaal en al hun agenda''s lukken niet meer in drie weken."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organiser"
        ]
      },
      "set": {
        "due": {
          "amount": -55,
          "anchor": "lastDay",
          "unit": "days"
        },
        "why": {
          "en": "If nobody starts in time, the room is taken and people from earlier years have other plans.",
          "nl": "Begint niemand op tijd? Dan is de zaal bezet en hebben mensen van vroeger al iets anders."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.organise"
        ]
      },
      "set": {
        "due": {
          "amount": -30,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Read the choice in the wishes; if it is ‘nothing’, arrange nothing. Ask {employee} for names from earlier years. Let HR invite former colleagues, as their addresses are private.",
          "nl": "Lees de keuze bij de wensen; bij ‘niets’ regel je niets. Vraag {employee} om namen van vroeger. Laat HR oud-collega''s uitnodigen, want hun adressen zijn privé."
        },
        "why": {
          "en": "The colleague with whom {employee} started here has left too. Without time to search, they get no invitation.",
          "nl": "De collega met wie {employee} hier begon, is zelf al weg. Zonder tijd om te zoeken krijgt die geen uitnodiging."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.gift"
        ]
      },
      "set": {
        "due": {
          "amount": -10,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Start early and ask somebody from each period for a memory. Are there people in a photo? Ask them whether you may use it. Did {employee} choose nothing? Ask {manager} whether a card is welcome.",
          "nl": "Begin vroeg en vraag uit elke periode iemand om een herinnering. Staan er mensen op een foto? Vraag hun of je die mag gebruiken. Koos {employee} voor niets? Vraag {manager} of een kaart past."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.speech"
        ]
      },
      "set": {
        "due": {
          "amount": -7,
          "anchor": "lastDay",
          "unit": "days"
        },
        "what": {
          "en": "Five minutes about {employee}: how it began, what is different because of {employee}, and a thank you.",
          "nl": "Vijf minuten over {employee}: hoe het begon, wat door {employee} anders is, en een dank je wel."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.last_day"
        ]
      },
      "set": {
        "due": {
          "amount": -14,
          "anchor": "lastDay",
          "unit": "days"
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.reference"
        ]
      },
      "set": {
        "why": {
          "en": "{employee} may want to do voluntary work or an assignment later. Nobody there knows the work of all those years.",
          "nl": "{employee} wil later misschien vrijwilligerswerk of een klus doen. Daar kent niemand het werk van al die jaren."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "dueShift": -20
      },
      "when": [
        [
          "flag:soleExpert",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ],
        [
          "flag:officeHolder",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ],
        [
          "kind:retirement",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.external"
        ]
      },
      "set": {
        "dueShift": -10
      },
      "when": [
        [
          "flag:keyFunction",
          "org:mail=rijk",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ],
        [
          "flag:careClients",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "farewell.keep_in_touch"
        ]
      },
      "set": {
        "due": {
          "amount": 5,
          "anchor": "notice",
          "unit": "days"
        }
      },
      "when": [
        [
          "!kind:leave",
          "!kind:retirement"
        ],
        [
          "kind:leave",
          "flag:unreachable"
        ]
      ]
    }
  ],
  "sections": [
    {
      "chapter": "start",
      "items": [
        {
          "accountable": "manager",
          "consulted": [
            "hr"
          ],
          "due": {
            "amount": 1,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "person"
          ],
          "how": {
            "en": "First ask whether your colleague can bear this, and who stands in. The first talk is about the family, not about things. One question about work is all right: may the team know that {employee} has died? Tell HR, IT and Facilities that nobody else calls.",
            "nl": "Vraag eerst of je collega dit kan dragen, en wie invalt. Het eerste gesprek gaat over de familie, niet over spullen. Eén vraag over het werk mag wel: mag het team weten dat {employee} is overleden? Zeg HR, ICT en Facilitair dat verder niemand belt."
          },
          "key": "farewell.family_contact",
          "kind": "task",
          "phase": "notify",
          "responsible": "manager",
          "title": {
            "en": "Choose one contact person for the family",
            "nl": "Contactpersoon voor de nabestaanden kiezen"
          },
          "visibleTo": [
            "manager",
            "hr"
          ],
          "what": {
            "en": "Choose one colleague who stays in touch, preferably somebody who knew {employee} well. All questions go through that colleague.",
            "nl": "Kies één collega die contact houdt, liefst iemand die {employee} goed kende. Alle vragen gaan via die collega."
          },
          "when": [
            [
              "kind:death"
            ]
          ],
          "where": {
            "en": "Choose the name below. The family''s phone numbers and wishes do not belong in this dossier.",
            "nl": "Kies de naam hieronder. Telefoonnummers en wensen van de familie horen niet in dit dossier."
          },
          "why": {
            "en": "Four departments calling one after another are too much for a grieving family. One familiar voice brings calm.",
            "nl": "Vier afdelingen die na elkaar bellen, zijn te veel voor een familie in rouw. Eén vertrouwde stem geeft rust."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": 3,
            "anchor": "notice",
            "unit": "days"
          },
          "how": {
            "en": "First ask {employee}: whom do you want to tell yourself? Put the small circle on top, then the wide one. Agree that nobody says anything before the day in the row.",
            "nl": "Vraag {employee} eerst: wie wil jij het zelf vertellen? Zet de kleine kring bovenaan, daarna de grote. Spreek af dat niemand iets zegt vóór de dag in de regel."
          },
          "informed": [
            "hr",
            "communication"
          ],
          "key": "farewell.comm_plan",
          "kind": "table",
          "legal": {
            "en": "AVG (GDPR): tell no more about a person than the work requires.",
            "nl": "AVG: vertel over iemand niet meer dan voor het werk nodig is."
          },
          "phase": "notify",
          "responsible": "manager",
          "rows": {
            "table": "audiences",
            "where": {
              "circle": [
                "close",
                "wide"
              ]
            }
          },
          "table": "audiences",
          "title": {
            "en": "Agree who tells what and when",
            "nl": "Afspreken wie wat wanneer vertelt"
          },
          "what": {
            "en": "Record for each group: who tells them, how, from which day and in which words. {employee} has a say in every row.",
            "nl": "Leg per groep vast: wie vertelt het, hoe, vanaf welke dag en met welke woorden. {employee} beslist mee over elke regel."
          },
          "where": {
            "en": "In the table below. Everybody in this dossier can read the rows, so leave out the reason.",
            "nl": "In de tabel hieronder. Iedereen in dit dossier kan de regels lezen, dus schrijf er geen reden in."
          },
          "why": {
            "en": "If a colleague hears the news by chance over coffee, another story goes round. {employee} then has to keep putting that right.",
            "nl": "Hoort een collega het nieuws toevallig bij de koffie, dan gaat er een eigen verhaal rond. {employee} moet dat dan steeds rechtzetten."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": 5,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Ask whether {employee} wants to tell it or would rather leave it to you. Also say what happens to the work. Call those who are absent the same day.",
            "nl": "Vraag of {employee} het zelf wil vertellen of dat liever aan jou laat. Zeg ook wat er met het werk gebeurt. Bel wie er niet is nog dezelfde dag."
          },
          "key": "farewell.team",
          "kind": "task",
          "phase": "notify",
          "responsible": "manager",
          "title": {
            "en": "Tell the team in person",
            "nl": "Team persoonlijk informeren"
          },
          "what": {
            "en": "Tell the small circle in person, all at one moment. It is done when everybody in the team has heard it.",
            "nl": "Vertel het persoonlijk aan de kleine kring, op één moment. Het is klaar als iedereen in het team het heeft gehoord."
          },
          "where": {
            "en": "In the team meeting or in a short extra one, not in a group chat. Fill in the date below.",
            "nl": "In het teamoverleg of in een kort extra overleg, niet in een groepschat. Vul hieronder de datum in."
          },
          "why": {
            "en": "Somebody who works with {employee} every day and reads it in a mail feels passed over. That colleague starts guessing why.",
            "nl": "Wie elke dag met {employee} werkt en het in een mail leest, voelt zich overgeslagen. Die collega gaat zelf raden waarom."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "communication"
          ],
          "due": {
            "amount": 10,
            "anchor": "notice",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Write the first version yourself: five sentences will do. You decide whether to say why you are going. Let {manager} read it and send it only when the team knows.",
            "nl": "Schrijf zelf de eerste versie: vijf zinnen is genoeg. Jij bepaalt of je vertelt waarom je gaat. Laat {manager} meelezen en verstuur het pas als het team het weet."
          },
          "informed": [
            "secretariat"
          ],
          "key": "farewell.internal_mail",
          "kind": "task",
          "phase": "notify",
          "responsible": "employee",
          "title": {
            "en": "Send a joint message",
            "nl": "Gezamenlijk bericht sturen"
          },
          "what": {
            "en": "One message to the wide circle from {manager} and you together. It says when you leave and who takes over your work.",
            "nl": "Eén bericht van {manager} en jou samen aan de grote kring. Er staat in per wanneer je weggaat en wie je werk overneemt."
          },
          "when": [
            [
              "!group:forced",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "By mail or on the intranet, to the groups under ‘Agree who tells what and when’. Communication can read along.",
            "nl": "Per mail of op intranet, aan de groepen bij ‘Afspreken wie wat wanneer vertelt’. Communicatie kan meelezen."
          },
          "why": {
            "en": "Colleagues you see less often otherwise only notice when you stop answering. They then do not know whom to turn to.",
            "nl": "Collega''s die je minder vaak ziet, merken het anders pas als je niet meer antwoordt. Ze weten dan niet bij wie ze moeten zijn."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee",
            "hr"
          ],
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "First say it yourself in the team meeting, together with the new manager. Then mail the others. Is there nobody yet? Then say when you will know more.",
            "nl": "Vertel het eerst zelf in het teamoverleg, samen met de nieuwe leidinggevende. Mail daarna de anderen. Is er nog niemand? Zeg dan wanneer je meer weet."
          },
          "key": "farewell.interim_manager",
          "kind": "task",
          "needs": [
            "information.successor"
          ],
          "phase": "notify",
          "responsible": "manager",
          "title": {
            "en": "Say who leads the team",
            "nl": "Vertellen wie het team leidt"
          },
          "what": {
            "en": "Say who leads the team, from when, for how long and what that person may decide.",
            "nl": "Zeg wie het team leidt, vanaf wanneer, voor hoelang en wat die persoon mag beslissen."
          },
          "when": [
            [
              "flag:directReports"
            ]
          ],
          "where": {
            "en": "Note the date of the meeting. Pass the name on to HR too.",
            "nl": "Noteer de datum van het overleg. Geef de naam ook door aan HR."
          },
          "why": {
            "en": "Nobody knows who now approves leave or holds review talks. Such questions then wait for weeks.",
            "nl": "Niemand weet wie nu verlof goedkeurt of een gesprek voert. Zulke vragen blijven dan weken liggen."
          }
        }
      ]
    },
    {
      "chapter": "contacts",
      "items": [
        {
          "accountable": "manager",
          "consulted": [
            "successor"
          ],
          "due": {
            "amount": -15,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Call those you know best and mail the others. Give your successor''s name and number in each message. Start only when the team knows. Introductions belong to ‘Hand over and introduce contacts’.",
            "nl": "Bel wie je het best kent en mail de rest. Noem in elk bericht de naam en het nummer van je opvolger. Begin pas als het team het weet. Voorstellen hoort bij ‘Contacten overdragen en voorstellen’."
          },
          "informed": [
            "communication"
          ],
          "key": "farewell.external",
          "kind": "table",
          "phase": "handover",
          "responsible": "employee",
          "rows": {
            "table": "audiences",
            "where": {
              "circle": [
                "external"
              ]
            }
          },
          "table": "audiences",
          "title": {
            "en": "Tell external contacts",
            "nl": "Externe contacten informeren"
          },
          "what": {
            "en": "Everybody outside the organisation you speak to regularly, such as suppliers, partners and people you work for. Each of them then knows the name of the new contact.",
            "nl": "Iedereen buiten de organisatie die je vaker spreekt, zoals leveranciers, partners en mensen voor wie je werkt. Elk van hen kent straks de naam van het nieuwe contact."
          },
          "when": [
            [
              "flag:externalRelations"
            ]
          ],
          "where": {
            "en": "In the table, with the new contact under ‘Message’. Use your work mail or work phone.",
            "nl": "In de tabel, met het nieuwe contact bij ‘Boodschap’. Gebruik je werkmail of werktelefoon."
          },
          "why": {
            "en": "Somebody who gets an automatic reply after {lastDay} does not know whether your agreement still holds.",
            "nl": "Wie na {lastDay} een automatisch antwoord krijgt, weet niet of jouw afspraak nog geldt."
          }
        }
      ]
    },
    {
      "chapter": "farewell",
      "items": [
        {
          "accountable": "manager",
          "choices": [
            {
              "en": "Large: drinks or a party",
              "key": "large",
              "nl": "Groot: een borrel of feest"
            },
            {
              "en": "Small: coffee, lunch or in the team meeting",
              "key": "small",
              "nl": "Klein: koffie, lunch of in het teamoverleg"
            },
            {
              "en": "Nothing: no farewell",
              "key": "nothing",
              "nl": "Niets: geen afscheid"
            }
          ],
          "due": {
            "amount": -20,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note",
            "choice"
          ],
          "how": {
            "en": "Think of whom you still want to see and what you surely do not want, such as a speech. Put that in the note; for nothing, one word will do. You may change it later.",
            "nl": "Bedenk wie je nog wilt zien en wat je zeker niet wilt, zoals een toespraak. Schrijf dat in de notitie; bij niets is één woord genoeg. Je mag het later veranderen."
          },
          "key": "farewell.wishes",
          "kind": "task",
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Say how you want to say goodbye",
            "nl": "Wensen voor het afscheid noemen"
          },
          "what": {
            "en": "Choose: large, small or nothing. Nothing is a good choice too, and you need not explain it.",
            "nl": "Kies: groot, klein of niets. Niets is ook een goede keuze, en je hoeft die niet uit te leggen."
          },
          "when": [
            [
              "!kind:summaryDismissal",
              "!kind:death",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "Choose below and fill in the note. Everybody in this dossier can read this. Would you rather talk? Ask {manager} or HR. Would you like a certificate of employment? Ask HR: you are entitled to it. It says which work you did, how many hours, and from when to when.",
            "nl": "Kies hieronder en vul de notitie in. Iedereen in dit dossier kan dit lezen. Praat je liever? Vraag {manager} of HR. Wil je een getuigschrift? Vraag HR erom: je hebt er recht op. Er staat in welk werk je deed, hoeveel uur, en van wanneer tot wanneer."
          },
          "why": {
            "en": "Does nobody know what you want? Then fifty people turn up, when you would rather have lunch with four colleagues.",
            "nl": "Weet niemand wat jij wilt? Dan staan er straks vijftig mensen, terwijl je liever met vier collega''s luncht."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "colleague",
            "successor"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Discuss with your team when to tell them. Bring your successor along and let them get acquainted. Do not promise a visit that you cannot make.",
            "nl": "Bespreek met je team wanneer je het vertelt. Neem je opvolger mee en laat die kennismaken. Beloof geen bezoek dat je niet kunt waarmaken."
          },
          "key": "farewell.care_goodbye",
          "kind": "task",
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Say goodbye to your clients",
            "nl": "Van je cliënten afscheid nemen"
          },
          "what": {
            "en": "A short goodbye for each client, in a way that suits that person.",
            "nl": "Een kort afscheid per cliënt, op een manier die bij die persoon past."
          },
          "when": [
            [
              "flag:careClients",
              "!group:forced",
              "!kind:death",
              "!kind:leave",
              "!flag:unreachable",
              "!flag:alreadyGone"
            ],
            [
              "flag:careClients",
              "kind:internalMove",
              "!flag:unreachable"
            ]
          ],
          "where": {
            "en": "With the client, and with family if that helps. You write about clients only in the care file.",
            "nl": "Bij de cliënt zelf, met familie erbij als dat helpt. Over cliënten schrijf je alleen in het zorgdossier."
          },
          "why": {
            "en": "A client who saw you every week does not understand why you suddenly stay away.",
            "nl": "Een cliënt die jou elke week zag, begrijpt niet waarom je ineens wegblijft."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "hr"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Say: I am glad to do this, what helps you most? Name one task and one result that you saw yourself. Let {employee} read the text first.",
            "nl": "Zeg: ik doe dit graag, wat helpt jou het meest? Noem één taak en één resultaat die je zelf zag. Laat {employee} de tekst eerst lezen."
          },
          "informed": [
            "employee"
          ],
          "key": "farewell.reference",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): tell another employer something only if the employee agrees.",
            "nl": "AVG: vertel een andere werkgever alleen iets als de medewerker dat goedvindt."
          },
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Offer a reference",
            "nl": "Referentie aanbieden"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "Make the offer yourself: a LinkedIn recommendation, a letter, or that somebody may call you. {employee} chooses, and no is fine.",
            "nl": "Bied zelf aan: een aanbeveling op LinkedIn, een brief, of dat iemand jou mag bellen. {employee} kiest, en nee mag ook."
          },
          "when": [
            [
              "group:leaving",
              "!group:forced",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "In a talk or a short mail. HR sometimes has a sample letter. A certificate of employment is something else: HR gives that.",
            "nl": "In een gesprek of een korte mail. HR heeft soms een voorbeeldbrief. Een getuigschrift is iets anders: dat geeft HR."
          },
          "why": {
            "en": "Many people do not dare to ask. If an employer asks for one later, {employee} has nothing to show.",
            "nl": "Veel mensen durven er niet om te vragen. Vraagt een werkgever er later naar, dan staat {employee} met lege handen."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee",
            "it",
            "secretariat"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Plan the work in the morning and the goodbye after it. Agree one time with IT, after the goodbye. Keep time free yourself and hand out no new tasks.",
            "nl": "Plan het werk in de ochtend en het afscheid daarna. Spreek met ICT één tijd af, na het afscheid. Houd zelf ook tijd vrij en deel geen nieuwe taken uit."
          },
          "key": "farewell.last_day",
          "kind": "task",
          "phase": "close",
          "responsible": "manager",
          "title": {
            "en": "Plan the last day",
            "nl": "Laatste dag plannen"
          },
          "what": {
            "en": "A short schedule for {lastDay}: last questions, returning things, the goodbye and the hour the accounts go off.",
            "nl": "Een kort schema voor {lastDay}: laatste vragen, spullen inleveren, afscheid en het uur waarop de accounts uitgaan."
          },
          "when": [
            [
              "!kind:summaryDismissal",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Make the schedule with {employee} and put it in the note. IT and the secretariat read it there.",
            "nl": "Maak het schema samen met {employee} en zet het in de notitie. ICT en het secretariaat lezen het daar."
          },
          "why": {
            "en": "If the account is switched off at nine in the morning, {employee} can no longer mail anybody goodbye.",
            "nl": "Gaat het account om negen uur al uit, dan kan {employee} niemand meer gedag mailen."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": -5,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Plan it now. Name two things that {employee} did well, with an example. Fill in the school''s form together, if there is one. Say goodbye with the team if {employee} likes that.",
            "nl": "Plan het nu al. Noem twee dingen die {employee} goed deed, met een voorbeeld. Vul samen het formulier van de school in, als dat er is. Neem afscheid met het team als {employee} dat prettig vindt."
          },
          "key": "farewell.internship",
          "kind": "task",
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Round off the internship together",
            "nl": "Stage samen afronden"
          },
          "visibleTo": [
            "employee",
            "manager",
            "hr"
          ],
          "what": {
            "en": "A talk in the last week. Say what went well and what you learned yourself, and ask how the internship was.",
            "nl": "Een gesprek in de laatste week. Zeg wat goed ging en wat jij zelf leerde, en vraag hoe de stage was."
          },
          "when": [
            [
              "kind:internship",
              "!flag:unreachable",
              "!flag:alreadyGone"
            ]
          ],
          "where": {
            "en": "The two of you, in a quiet place. The form goes to the school, not in this dossier. Note the date only.",
            "nl": "Met z''n tweeën, op een rustige plek. Het formulier gaat naar de school, niet in dit dossier. Noteer alleen de datum."
          },
          "why": {
            "en": "The school will ask what {employee} has learned here. Without a talk {employee} does not know how you see that.",
            "nl": "De school vraagt straks wat {employee} hier heeft geleerd. Zonder gesprek weet {employee} niet hoe jij dat ziet."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": 0,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Fetch {employee} and give the present. Let {manager} say something if {employee} wants that. Also talk to those standing quietly aside. Did {employee} choose nothing? Then a simple goodbye will do.",
            "nl": "Haal {employee} op en geef het cadeau. Laat {manager} iets zeggen als {employee} dat wil. Spreek ook wie stil aan de kant staat. Koos {employee} voor niets? Dan is een groet genoeg."
          },
          "key": "farewell.moment",
          "kind": "task",
          "phase": "close",
          "responsible": "colleague",
          "title": {
            "en": "Say goodbye",
            "nl": "Afscheid nemen"
          },
          "what": {
            "en": "Let the goodbye go the way {employee} wants it. It is done when {employee} has seen everybody who wished to come.",
            "nl": "Laat het afscheid gaan zoals {employee} het wil. Het is klaar als {employee} iedereen heeft gezien die dat wilde."
          },
          "when": [
            [
              "!kind:summaryDismissal",
              "!kind:death",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "At the agreed place and time. Take photos only if {employee} agrees.",
            "nl": "Op de afgesproken plek en tijd. Maak alleen foto''s als {employee} dat goedvindt."
          },
          "why": {
            "en": "Whoever does not thank {employee} today will not meet {employee} in the corridor tomorrow.",
            "nl": "Wie {employee} vandaag niet bedankt, komt {employee} morgen niet meer tegen op de gang."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "colleague",
            "hr"
          ],
          "due": {
            "amount": 3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Ask the contact person what the family would like. Find a colleague who passes the card round. Oblige nobody and give time off to everyone who wants to go.",
            "nl": "Vraag de contactpersoon wat de familie prettig vindt. Zoek een collega die de kaart rond laat gaan. Verplicht niemand en geef iedereen vrij die wil gaan."
          },
          "informed": [
            "secretariat"
          ],
          "key": "farewell.condolences",
          "kind": "task",
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Arrange the team''s condolences",
            "nl": "Medeleven van het team regelen"
          },
          "visibleTo": [
            "manager",
            "hr",
            "secretariat",
            "colleague"
          ],
          "what": {
            "en": "Flowers or a card, words from the team, and who goes to the funeral. Only what the family agrees to.",
            "nl": "Bloemen of een kaart, woorden van het team, en wie naar de uitvaart gaat. Alleen wat de familie goedvindt."
          },
          "when": [
            [
              "kind:death"
            ]
          ],
          "where": {
            "en": "Talk with the team, not by mail. Note here briefly what you will do, nothing about the family.",
            "nl": "Praat met het team, niet via de mail. Noteer hier kort wat jullie doen, niets over de familie."
          },
          "why": {
            "en": "Colleagues want to do something now and do not know what is right. After the funeral it is too late.",
            "nl": "Collega''s willen nu iets doen en weten niet wat mag. Na de uitvaart kan het niet meer."
          }
        }
      ]
    },
    {
      "chapter": null,
      "items": [
        {
          "accountable": "manager",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": 0,
            "anchor": "notice",
            "unit": "days"
          },
          "how": {
            "en": "Listen first and make no counter-offer. Are you shocked, angry or relieved? Keep it short and talk again tomorrow. Dates and successors come later.",
            "nl": "Luister eerst en doe geen tegenbod. Schrik je, of ben je boos of opgelucht? Houd het dan kort en praat morgen verder. Datums en opvolging komen later."
          },
          "informed": [
            "hr"
          ],
          "key": "farewell.first_talk",
          "kind": "task",
          "links": [
            {
              "en": "Utrechtzorg: step plan for the manager",
              "nl": "Utrechtzorg: stappenplan voor de manager"
            }
          ],
          "phase": "notify",
          "responsible": "manager",
          "title": {
            "en": "React calmly and warmly",
            "nl": "Rustig en hartelijk reageren"
          },
          "visibleTo": [
            "manager",
            "hr"
          ],
          "what": {
            "en": "Say that you are sorry and that you are glad for {employee}. Ask with real interest about the next step.",
            "nl": "Zeg dat je het jammer vindt en dat je het {employee} gunt. Vraag met echte aandacht naar de volgende stap."
          },
          "when": [
            [
              "group:voluntary"
            ]
          ],
          "where": {
            "en": "The two of you, in a room with the door closed. Did it come by mail? Then call today. You need not write anything down.",
            "nl": "Met z''n tweeën, in een ruimte met een dichte deur. Kwam het per mail? Bel dan vandaag. Je hoeft niets op te schrijven."
          },
          "why": {
            "en": "{employee} may have dreaded this talk for days. Your first sentence is the one {employee} repeats at home tonight.",
            "nl": "{employee} heeft misschien dagen tegen dit gesprek opgezien. Jouw eerste zin vertelt {employee} vanavond thuis na."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "colleague"
          ],
          "due": {
            "amount": 14,
            "anchor": "notice",
            "unit": "days"
          },
          "how": {
            "en": "Talk to colleagues one by one or go round the table. Ask: what is added to your work, and what can go? Choose one point that you will solve this month.",
            "nl": "Spreek collega''s één voor één of doe een rondje in het overleg. Vraag: wat krijg jij erbij, en wat kan weg? Kies één punt dat jij deze maand oplost."
          },
          "informed": [
            "hr"
          ],
          "key": "farewell.team_check",
          "kind": "task",
          "phase": "notify",
          "responsible": "manager",
          "title": {
            "en": "Ask how the team feels",
            "nl": "Vragen hoe het team zich voelt"
          },
          "visibleTo": [
            "manager",
            "hr"
          ],
          "what": {
            "en": "Ask what the team thinks of it: too much work, unrest, or perhaps relief. Every answer is fine.",
            "nl": "Vraag hoe het team dit vindt: te veel werk, onrust, of misschien opluchting. Elk antwoord is goed."
          },
          "where": {
            "en": "In the team meeting or in an ordinary talk. Do not write down here who said what. Is somebody else thinking of leaving? Talk to HR.",
            "nl": "In het teamoverleg of in een gewoon gesprek. Schrijf hier niet op wie wat zei. Denkt nog iemand aan weggaan? Overleg met HR."
          },
          "why": {
            "en": "A colleague who quietly gets two extra tasks often says nothing. Sometimes they are already looking for another job.",
            "nl": "Een collega die er stilletjes twee taken bij krijgt, zegt daar vaak niets van. Soms zoekt die zelf al ander werk."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "hr"
          ],
          "due": {
            "amount": 30,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Ask one open question and wait for the answer. Say where help is, such as the company doctor. Put the birthday and the day of death in your calendar.",
            "nl": "Stel één open vraag en wacht op het antwoord. Vertel waar hulp is, zoals de bedrijfsarts. Zet de verjaardag en sterfdag in je agenda."
          },
          "key": "farewell.aftercare",
          "kind": "task",
          "phase": "after",
          "responsible": "manager",
          "title": {
            "en": "Go on supporting the team",
            "nl": "Het team blijven steunen"
          },
          "visibleTo": [
            "manager",
            "hr"
          ],
          "what": {
            "en": "Talk separately with everyone who worked closely with {employee}. Also see whether the work is well divided.",
            "nl": "Praat apart met ieder die nauw met {employee} werkte. Kijk ook of het werk goed verdeeld is."
          },
          "when": [
            [
              "kind:death"
            ]
          ],
          "where": {
            "en": "Note only the date here. What colleagues tell you stays between you.",
            "nl": "Noteer hier alleen de datum. Wat collega''s vertellen, blijft tussen jullie."
          },
          "why": {
            "en": "After a month nobody asks any more how people are. For some colleagues the grief only comes then.",
            "nl": "Na een maand vraagt niemand meer hoe het gaat. Bij sommige collega''s komt het verdriet dan pas."
          }
        },
        {
          "accountable": "manager",
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Ask how things are, not only what is finished. Keep inviting {employee} to lunch and team events. Is a talk cancelled? Then name a new day yourself.",
            "nl": "Vraag hoe het gaat, niet alleen wat af is. Blijf {employee} uitnodigen voor de lunch en voor teammomenten. Gaat een gesprek niet door? Noem dan zelf een nieuwe dag."
          },
          "key": "farewell.keep_in_touch",
          "kind": "task",
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Stay in touch until the last day",
            "nl": "Contact houden tot de laatste dag"
          },
          "visibleTo": [
            "manager",
            "hr"
          ],
          "what": {
            "en": "Put a quarter of an hour with {employee} in the calendar every week, up to {lastDay}. This task is done once those moments are fixed.",
            "nl": "Zet elke week een kwartier met {employee} in de agenda, tot en met {lastDay}. Deze taak is klaar als die momenten vaststaan."
          },
          "when": [
            [
              "!kind:death",
              "!kind:summaryDismissal"
            ]
          ],
          "where": {
            "en": "Drop by, call, or have a coffee together. What {employee} tells you does not belong in this dossier.",
            "nl": "Loop even langs, bel, of drink samen koffie. Wat {employee} vertelt, hoort niet in dit dossier."
          },
          "why": {
            "en": "After the news meetings are soon about later, without {employee}. Somebody who hears nothing then already feels forgotten.",
            "nl": "Na het nieuws gaan overleggen al snel over later, zonder {employee}. Wie dan niets meer hoort, voelt zich nu al vergeten."
          }
        },
        {
          "accountable": "manager",
          "due": {
            "amount": -18,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "person",
            "note"
          ],
          "how": {
            "en": "First read {employee}''s wishes. Ask somebody who is fond of {employee}, and give working time for it. Did {employee} choose nothing? Then this task does not apply.",
            "nl": "Lees eerst de wensen van {employee}. Vraag iemand die {employee} graag mag, en geef er werktijd voor. Koos {employee} voor niets? Dan is deze taak niet van toepassing."
          },
          "key": "farewell.organiser",
          "kind": "task",
          "needs": [
            "farewell.wishes"
          ],
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Ask somebody to organise the farewell",
            "nl": "Iemand vragen het afscheid te regelen"
          },
          "visibleTo": [
            "manager",
            "hr"
          ],
          "what": {
            "en": "Ask one colleague to arrange the farewell. Agree on the budget, the time and the place.",
            "nl": "Vraag één collega om het afscheid te regelen. Spreek het bedrag, de tijd en de plek af."
          },
          "when": [
            [
              "!kind:summaryDismissal",
              "!kind:death",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "Choose the colleague below and put budget, time and place in the note. Also tell them: the colleague does not see this note.",
            "nl": "Kies de collega hieronder en zet bedrag, tijd en plek in de notitie. Vertel die ook zelf: de collega ziet deze notitie niet."
          },
          "why": {
            "en": "If everybody thinks somebody else arranges it, {employee} goes home on {lastDay} without a word.",
            "nl": "Denkt iedereen dat een ander het regelt? Dan gaat {employee} op {lastDay} zonder een woord naar huis."
          }
        },
        {
          "accountable": "manager",
          "consulted": [
            "secretariat"
          ],
          "due": {
            "amount": -10,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "Read the choice under ‘Say how you want to say goodbye’; if it is ‘nothing’, arrange nothing. Ask {employee} who must be there. Let colleagues at a distance join by video.",
            "nl": "Lees de keuze bij ‘Wensen voor het afscheid noemen’; bij ‘niets’ regel je niets. Vraag {employee} wie er zeker bij moet zijn. Laat collega''s op afstand via video meedoen."
          },
          "key": "farewell.organise",
          "kind": "task",
          "needs": [
            "farewell.organiser"
          ],
          "phase": "handover",
          "responsible": "colleague",
          "title": {
            "en": "Organise the farewell",
            "nl": "Afscheid regelen"
          },
          "visibleTo": [
            "manager",
            "hr",
            "secretariat",
            "colleague"
          ],
          "what": {
            "en": "Arrange a moment that fits {employee}''s wishes: day, place, guests and food or drink. It is done when the invitation is out.",
            "nl": "Regel een moment dat past bij de wensen van {employee}: dag, plek, gasten en eten of drinken. Het is klaar als de uitnodiging weg is."
          },
          "when": [
            [
              "!kind:summaryDismissal",
              "!kind:death",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "{manager} tells you the budget, time and place. The secretariat helps with the room. Put the day and place in the note.",
            "nl": "Bedrag, tijd en plek hoor je van {manager}. Het secretariaat helpt met de zaal. Zet dag en plek in de notitie."
          },
          "why": {
            "en": "The one former colleague {employee} would have loved to see only hears of it afterwards. Such a person is on no team list.",
            "nl": "Die ene oude collega die {employee} graag had gezien, hoort het pas achteraf. Zo iemand staat op geen enkele teamlijst."
          }
        },
        {
          "accountable": "manager",
          "due": {
            "amount": -3,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Ask everybody for one memory in two sentences. Are there people in a photo? Ask them whether you may use it. Did {employee} choose nothing? Ask {manager} whether a card is welcome.",
            "nl": "Vraag iedereen om één herinnering in twee zinnen. Staan er mensen op een foto? Vraag hun of je die mag gebruiken. Koos {employee} voor niets? Vraag {manager} of een kaart past."
          },
          "key": "farewell.gift",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): use a photo of somebody, a client too, only if that person agrees.",
            "nl": "AVG: gebruik een foto van iemand, ook van een cliënt, alleen als die persoon dat goedvindt."
          },
          "phase": "handover",
          "responsible": "colleague",
          "title": {
            "en": "Arrange a personal gift",
            "nl": "Persoonlijk cadeau verzorgen"
          },
          "visibleTo": [
            "manager",
            "hr",
            "colleague"
          ],
          "what": {
            "en": "A small gift with personal words, photos or a video from colleagues. The words count more than the price.",
            "nl": "Een klein cadeau met persoonlijke woorden, foto''s of een filmpje van collega''s. De woorden tellen meer dan de prijs."
          },
          "when": [
            [
              "!kind:summaryDismissal",
              "!kind:death",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "Collect everything in a folder that {employee} cannot open. Pay from the budget that {manager} named.",
            "nl": "Verzamel alles in een map waar {employee} niet bij kan. Betaal uit het bedrag dat {manager} noemde."
          },
          "why": {
            "en": "A card with only names says little to {employee}. A line about what you did together is kept for years.",
            "nl": "Een kaart met alleen namen zegt {employee} weinig. Een zin over wat jullie samen deden, bewaart {employee} jaren."
          }
        },
        {
          "accountable": "manager",
          "due": {
            "amount": -2,
            "anchor": "lastDay",
            "unit": "days"
          },
          "how": {
            "en": "Ask three colleagues what comes to mind first. Give no reason and make no joke about age. Does {employee} want no speech? Then say it in private.",
            "nl": "Vraag drie collega''s waar zij het eerst aan denken. Noem geen reden en maak geen grap over leeftijd. Wil {employee} geen toespraak? Zeg het dan onder vier ogen."
          },
          "key": "farewell.speech",
          "kind": "task",
          "phase": "handover",
          "responsible": "manager",
          "title": {
            "en": "Prepare a short speech",
            "nl": "Kort woordje voorbereiden"
          },
          "visibleTo": [
            "manager",
            "hr"
          ],
          "what": {
            "en": "Two minutes about {employee}: one example from the work, one memory of your own and a thank you.",
            "nl": "Twee minuten over {employee}: één voorbeeld uit het werk, één eigen herinnering en een dank je wel."
          },
          "when": [
            [
              "!kind:summaryDismissal",
              "!kind:death",
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "First check in the wishes whether {employee} wants a speech. Write your words on a card and hand it over afterwards.",
            "nl": "Kijk eerst bij de wensen of {employee} een toespraak wil. Schrijf je woorden op een kaart en geef die na afloop."
          },
          "why": {
            "en": "Would your speech fit anybody? Then {employee} thinks: my manager does not know what I did here.",
            "nl": "Past jouw toespraak op iedereen? Dan denkt {employee}: mijn leidinggevende weet niet wat ik hier deed."
          }
        }
      ]
    }
  ],
  "tables": [
    {
      "columns": [
        {
          "choices": [
            {
              "en": "Small circle",
              "key": "close",
              "nl": "Kleine kring"
            },
            {
              "en": "Wide circle",
              "key": "wide",
              "nl": "Grote kring"
            },
            {
              "en": "Outside the organisation",
              "key": "external",
              "nl": "Buiten de organisatie"
            }
          ],
          "help": {
            "en": "The small circle is told in person, the wide circle gets one message.",
            "nl": "De kleine kring hoort het persoonlijk, de grote kring krijgt één bericht."
          },
          "key": "circle",
          "label": {
            "en": "Circle",
            "nl": "Kring"
          },
          "type": "choice"
        },
        {
          "help": {
            "en": "A person, a team or a group, such as ‘regular suppliers’.",
            "nl": "Een persoon, een team of een groep, zoals ‘vaste leveranciers’."
          },
          "key": "who",
          "label": {
            "en": "Who",
            "nl": "Wie"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "In a talk, with a phone call or by mail.",
            "nl": "In een gesprek, met een telefoontje of met een mail."
          },
          "key": "how",
          "label": {
            "en": "How",
            "nl": "Hoe"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "One name: who tells it or sends it?",
            "nl": "Eén naam: wie vertelt of verstuurt het?"
          },
          "key": "by",
          "label": {
            "en": "By whom",
            "nl": "Door wie"
          },
          "type": "person"
        },
        {
          "help": {
            "en": "Until that day nobody mentions it to this group.",
            "nl": "Tot die dag zegt niemand er iets over tegen deze groep."
          },
          "key": "notBefore",
          "label": {
            "en": "Not before",
            "nl": "Niet eerder dan"
          },
          "type": "date"
        },
        {
          "help": {
            "en": "The words you use, and who is the contact from now on.",
            "nl": "De woorden die jullie gebruiken, en wie vanaf nu het contact is."
          },
          "key": "message",
          "label": {
            "en": "Message",
            "nl": "Boodschap"
          },
          "type": "text"
        },
        {
          "help": {
            "en": "Choose yes once the words and the day are settled.",
            "nl": "Kies ja als de woorden en de dag vaststaan."
          },
          "key": "agreed",
          "label": {
            "en": "Agreed",
            "nl": "Akkoord"
          },
          "type": "yesNo"
        }
      ],
      "help": {
        "en": "One group or person per row. Leave out the reason: everybody in this dossier can read it.",
        "nl": "Eén groep of persoon per regel. Schrijf geen reden op: iedereen in dit dossier leest mee."
      },
      "key": "audiences",
      "title": {
        "en": "Who hears it when",
        "nl": "Wie hoort het wanneer"
      }
    }
  ],
  "title": {
    "en": "Farewell and communication",
    "nl": "Afscheid en communicatie"
  },
  "version": 1
}
');
INSERT INTO template_version VALUES ('alumni', '1', '{
  "format": 1,
  "id": "alumni",
  "overrides": [
    {
      "match": {
        "keys": [
          "alumni.invite",
          "alumni.consent",
          "alumni.contact"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "kind:internship"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.register",
          "alumni.checkin",
          "alumni.newsletter",
          "alumni.post",
          "alumni.consent_review"
        ]
      },
      "set": {
        "drop": true
      },
      "when": [
        [
          "kind:death"
        ],
        [
          "kind:summaryDismissal"
        ],
        [
          "kind:internship"
        ],
        [
          "kind:internalMove"
        ],
        [
          "kind:leave"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.contact"
        ]
      },
      "set": {
        "due": {
          "amount": 14,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Ask through the colleague who is already in touch with the next of kin. Let that colleague choose the right moment. Then add a few words of your own to each document, and delete the address when all is settled.",
          "nl": "Vraag het via de collega die al contact heeft met de nabestaanden. Laat die het goede moment kiezen. Schrijf daarna bij elk stuk een paar eigen woorden en wis het adres als alles klaar is."
        },
        "title": {
          "en": "Note a contact address of the next of kin",
          "nl": "Contactadres van de nabestaanden noteren"
        },
        "visibleTo": [
          "hr"
        ],
        "what": {
          "en": "One name and address of the person who arranges things for the family. Also ask how that person prefers to be contacted.",
          "nl": "Eén naam en adres van wie de zaken voor de familie regelt. Vraag ook hoe die persoon het liefst bericht krijgt."
        },
        "where": {
          "en": "In the staff system, not in this dossier. Tell payroll that letters go past you first.",
          "nl": "In het personeelssysteem, niet in dit dossier. Vertel de salarisadministratie dat brieven eerst langs jou gaan."
        },
        "why": {
          "en": "After a death there are still letters about pay and leave. When such a letter drops on the mat without a word beforehand, it hurts.",
          "nl": "Na een overlijden komen er nog brieven over loon en verlof. Valt zo''n brief zonder woord vooraf op de mat, dan doet dat pijn."
        }
      },
      "when": [
        [
          "kind:death"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.contact"
        ]
      },
      "set": {
        "due": {
          "amount": 3,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Ask for it in a short letter to the address you already have. Say what it is for and when you delete it. Send nothing about the dismissal itself to this address. Does no answer come? Then send the documents by post and do not call.",
          "nl": "Vraag het in een korte brief naar het adres dat je al hebt. Zeg waarvoor het is en wanneer je het wist. Stuur post over het ontslag zelf niet naar dit adres. Komt er geen antwoord? Stuur de stukken dan per post en bel niet."
        },
        "what": {
          "en": "One private e-mail address for payslip, annual statement and leave still to be paid out. Use it for nothing else.",
          "nl": "Eén privé-e-mailadres voor loonstrook, jaaropgave en de uitbetaling van verlof. Gebruik het nergens anders voor."
        },
        "why": {
          "en": "The final settlement must reach {employee}, while the work address is already closed. If a payslip does not arrive, {employee} has to call you again.",
          "nl": "De eindafrekening moet {employee} bereiken, terwijl het werkadres al dicht is. Komt een loonstrook niet aan, dan moet {employee} jullie weer bellen."
        }
      },
      "when": [
        [
          "kind:summaryDismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.invite",
          "alumni.contact"
        ]
      },
      "set": {
        "accountable": "contract",
        "responsible": "contract"
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.contact"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {employee} which address is fine and say what you use it for. Is {employee} not there? Then ask the agency. Delete it when the last invoice is paid.",
          "nl": "Vraag {employee} welk adres goed is en zeg waarvoor je het gebruikt. Is {employee} er niet? Vraag het dan aan het bureau. Wis het als de laatste factuur is betaald."
        },
        "title": {
          "en": "Note an address for settlement",
          "nl": "Adres voor de afhandeling noteren"
        },
        "what": {
          "en": "One address for last hours, invoice and loose questions. Often that is the person''s own firm or agency; a private address is then not needed.",
          "nl": "Eén adres voor laatste uren, factuur en losse vragen. Vaak is dat het eigen bedrijf of bureau; een privéadres is dan niet nodig."
        },
        "where": {
          "en": "In the system for hired staff, not in this dossier. Tell the finance department that the address is there.",
          "nl": "In het systeem voor inhuur, niet in dit dossier. Laat de financiële administratie weten dat het adres daar staat."
        },
        "why": {
          "en": "The last invoice is left lying if nobody can answer a question about the hours after {lastDay}.",
          "nl": "De laatste factuur blijft liggen als niemand na {lastDay} een vraag over de uren kan beantwoorden."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.contact"
        ]
      },
      "set": {
        "how": {
          "en": "Ask {employee} which address is fine and say what you use it for. Is {employee} not there? Then ask the home employer. Delete it when the last question is answered.",
          "nl": "Vraag {employee} welk adres goed is en zeg waarvoor je het gebruikt. Is {employee} er niet? Vraag het dan aan de eigen werkgever. Wis het als de laatste vraag is beantwoord."
        },
        "title": {
          "en": "Note an address for settlement",
          "nl": "Adres voor de afhandeling noteren"
        },
        "what": {
          "en": "One address for what follows later. Often that is the work address at the home employer; a private address is then not needed.",
          "nl": "Eén adres voor wat nog nakomt. Vaak is dat het werkadres bij de eigen werkgever; een privéadres is dan niet nodig."
        },
        "why": {
          "en": "{employee}''s home employer will have questions about the last hours or travel costs. The work address here is then closed.",
          "nl": "De eigen werkgever van {employee} heeft straks vragen over de laatste uren of reiskosten. Het werkadres hier is dan dicht."
        }
      },
      "when": [
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.contact"
        ]
      },
      "set": {
        "due": {
          "amount": 7,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Ask for it in the letter about the settlement, through the channel HR already uses. Say what it is for and when you delete it. Does no answer come? Then send the documents by post and do not ask again.",
          "nl": "Vraag het in de brief over de afhandeling, langs de weg die HR al gebruikt. Zeg waarvoor het is en wanneer je het wist. Komt er geen antwoord? Stuur de stukken dan per post en vraag het niet nog eens."
        },
        "why": {
          "en": "{employee} no longer reads the work mail. A payslip or annual statement sent there never arrives.",
          "nl": "{employee} leest de werkmail niet meer. Een loonstrook of jaaropgave naar dat adres komt nooit aan."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.consent"
        ]
      },
      "set": {
        "accountable": "hr",
        "due": {
          "amount": 21,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Send the texts along once, when you are writing anyway, with this explanation. Say that a no is fine and that withdrawing is always possible with one mail or call. Is this not the moment? Then record a no and leave everything empty.",
          "nl": "Stuur de teksten één keer mee als je toch al schrijft, met deze uitleg erbij. Zeg dat nee goed is en dat intrekken altijd kan, met één mail of telefoontje. Past de vraag nu niet? Leg dan nee vast en laat alles leeg."
        },
        "responsible": "hr",
        "title": {
          "en": "Record the answer about contact",
          "nl": "Antwoord over contact vastleggen"
        },
        "what": {
          "en": "The alumni network sends news and invitations to people who used to work here. Apart from that, {manager} can mail twice after the departure. Record for each question what {employee} wrote. No answer is a no. Use exactly these two texts:\n1. Alumni network: ‘Yes, HR may put my name, my former job and the e-mail address I give on the alumni list. I will get news and invitations at that address. HR asks every year whether this is still fine.’\n2. Staying in touch: ‘Yes, {manager} may mail me twice: after about four weeks and after half a year. The second mail asks for a short talk. HR gives {manager} my e-mail address for this.’",
          "nl": "Het alumninetwerk stuurt nieuws en uitnodigingen aan mensen die hier werkten. Los daarvan kan {manager} na het vertrek nog twee keer mailen. Leg per vraag vast wat {employee} zelf schreef. Geen antwoord is nee. Gebruik precies deze twee teksten:\n1. Alumninetwerk: ‘Ja, HR mag mijn naam, oude functie en het e-mailadres dat ik opgeef op de alumnilijst zetten. Ik krijg op dat adres nieuws en uitnodigingen. HR vraagt elk jaar of dit nog goed is.’\n2. Contact na vertrek: ‘Ja, {manager} mag mij twee keer mailen: na ongeveer vier weken en na een half jaar. De tweede mail vraagt om een kort gesprek. HR geeft {manager} daarvoor mijn e-mailadres.’"
        },
        "where": {
          "en": "Tick below only what {employee} said yes to. Keep the letter or mail with the answer with HR.",
          "nl": "Vink hieronder alleen aan wat {employee} ja noemde. Bewaar de brief of mail met het antwoord bij HR."
        },
        "why": {
          "en": "{employee} cannot tick this in person now. A yes that somebody else makes up is not a yes.",
          "nl": "{employee} kan dit nu niet zelf aanvinken. Een ja dat een ander bedenkt, is geen ja."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.invite"
        ]
      },
      "set": {
        "due": {
          "amount": 7,
          "anchor": "lastDay",
          "unit": "days"
        },
        "how": {
          "en": "Write two sentences in a letter or mail you send anyway. Do not call specially for it. Is this not the moment, or do you have no network? Then choose ‘Not applicable’.",
          "nl": "Schrijf twee zinnen in een brief of mail die je toch al stuurt. Bel er niet apart voor. Past het nu niet, of hebben jullie geen netwerk? Kies dan ‘Niet van toepassing’."
        },
        "where": {
          "en": "Together with other news about the settlement. Do not write the answer here, nor why {employee} is not here.",
          "nl": "Samen met ander nieuws over de afhandeling. Schrijf het antwoord hier niet op, en ook niet waarom {employee} er niet is."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.register"
        ]
      },
      "set": {
        "due": {
          "amount": 35,
          "anchor": "employmentEnd",
          "unit": "days"
        }
      },
      "when": [
        [
          "flag:unreachable"
        ],
        [
          "flag:alreadyGone"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.consent"
        ]
      },
      "set": {
        "why": {
          "en": "After this departure you may mostly want to be left in peace. Everything is set to no, and it may stay that way.",
          "nl": "Na dit vertrek wil je misschien vooral rust. Alles staat op nee, en dat mag zo blijven."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.invite"
        ]
      },
      "set": {
        "how": {
          "en": "Tell it in two sentences and ask nothing. Choose a quiet moment, not the talk about the departure itself. Do you have no network? Then choose ‘Not applicable’.",
          "nl": "Vertel het in twee zinnen en vraag niets. Kies een rustig moment, niet het gesprek over het vertrek zelf. Hebben jullie geen netwerk? Kies dan ‘Niet van toepassing’."
        },
        "why": {
          "en": "If {employee} hears nothing about staying in touch, it looks as if nobody wants it. Former colleagues then do not dare to call either.",
          "nl": "Hoort {employee} niets over contact, dan lijkt het alsof niemand dat nog wil. Oud-collega''s durven dan ook niet te bellen."
        }
      },
      "when": [
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ],
        [
          "kind:fixedTermEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.invite"
        ]
      },
      "set": {
        "what": {
          "en": "Tell what you have, such as a club of former colleagues, the newsletter or a yearly lunch. Say that joining is allowed, not required.",
          "nl": "Vertel wat jullie hebben, zoals een club van oud-collega''s, de nieuwsbrief of een jaarlijkse lunch. Zeg dat meedoen mag en niet hoeft."
        },
        "why": {
          "en": "After years together {employee} otherwise stops seeing colleagues from one day to the next. Calling them soon feels like disturbing them.",
          "nl": "Na jaren samen ziet {employee} de collega''s anders van de ene op de andere dag niet meer. Zelf bellen voelt dan al snel als storen."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.consent"
        ]
      },
      "set": {
        "why": {
          "en": "After you retire nobody may simply write to you. Here you decide whom you still want to hear from.",
          "nl": "Na je pensioen mag niemand je zomaar schrijven. Hier bepaal jij van wie je nog iets wilt horen."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.invite"
        ]
      },
      "set": {
        "what": {
          "en": "Tell what you have, such as a newsletter, a LinkedIn group or a gathering. Joining is free and promises no new assignment.",
          "nl": "Vertel wat jullie hebben, zoals een nieuwsbrief, een groep op LinkedIn of een bijeenkomst. Meedoen is vrij en belooft geen nieuwe opdracht."
        },
        "why": {
          "en": "For a next job you will look again for somebody who knows the work. Without a network nobody has an address of {employee} any more.",
          "nl": "Bij een volgende klus zoeken jullie weer iemand die het werk kent. Zonder netwerk heeft niemand nog een adres van {employee}."
        }
      },
      "when": [
        [
          "kind:hireEnd"
        ],
        [
          "kind:secondmentEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.checkin"
        ]
      },
      "set": {
        "how": {
          "en": "Write three sentences and mention something {employee} did well. Do not come back to the departure. Expect no answer and send no second message.",
          "nl": "Schrijf drie zinnen en noem iets wat {employee} goed deed. Kom niet terug op het vertrek. Verwacht geen antwoord en stuur geen tweede bericht."
        },
        "what": {
          "en": "A short, personal message: you are thinking of {employee}. Do not ask about health or new work. No work questions.",
          "nl": "Een kort, persoonlijk bericht: je denkt aan {employee}. Vraag niet naar gezondheid of nieuw werk. Geen werkvragen."
        }
      },
      "when": [
        [
          "flag:unreachable"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.checkin"
        ]
      },
      "set": {
        "how": {
          "en": "Write three sentences and mention something you did together. Expect no answer and send no second message.",
          "nl": "Schrijf drie zinnen en noem iets wat jullie samen deden. Verwacht geen antwoord en stuur geen tweede bericht."
        },
        "what": {
          "en": "A short, personal message. Ask how the first weeks without work are going. No work questions, not even small ones.",
          "nl": "Een kort, persoonlijk bericht. Vraag hoe de eerste weken zonder werk bevallen. Geen werkvragen, ook geen kleine."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.checkin"
        ]
      },
      "set": {
        "how": {
          "en": "Write three sentences and mention something {employee} did well. Do not come back to the departure. Expect no answer and send no second message.",
          "nl": "Schrijf drie zinnen en noem iets wat {employee} goed deed. Kom niet terug op het vertrek. Verwacht geen antwoord en stuur geen tweede bericht."
        },
        "what": {
          "en": "A short, personal message. Ask how things are, not whether there is new work yet. No work questions.",
          "nl": "Een kort, persoonlijk bericht. Vraag hoe het gaat, en niet of er al nieuw werk is. Geen werkvragen."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ],
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ],
        [
          "kind:fixedTermEnd"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.post"
        ]
      },
      "set": {
        "how": {
          "en": "Ask three questions: how do you like it, what do you miss and what should we keep on doing? Listen and do not ask for any work.",
          "nl": "Stel drie vragen: hoe bevalt het, wat mis je en wat moeten wij vooral blijven doen? Luister en vraag niet om werk te doen."
        },
        "why": {
          "en": "{employee} now sees the work from a distance, after all those years. Your team often forgets why something was once arranged that way.",
          "nl": "{employee} ziet het werk nu van een afstand, na al die jaren. Jouw team vergeet vaak waarom iets ooit zo is geregeld."
        }
      },
      "when": [
        [
          "kind:retirement"
        ]
      ]
    },
    {
      "match": {
        "keys": [
          "alumni.post"
        ]
      },
      "set": {
        "how": {
          "en": "First ask HR who can best hold this talk. Ask one open question: how do you look back now? Listen, defend nothing and promise nothing.",
          "nl": "Vraag eerst HR wie dit gesprek het beste kan voeren. Stel één open vraag: hoe kijk je nu terug? Luister, verdedig niets en beloof niets."
        }
      },
      "when": [
        [
          "kind:dismissal"
        ],
        [
          "kind:settlement"
        ],
        [
          "kind:reorganisation"
        ]
      ]
    }
  ],
  "sections": [
    {
      "chapter": "farewell",
      "items": [
        {
          "accountable": "hr",
          "due": {
            "amount": -7,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "confirm"
          ],
          "how": {
            "en": "Say how often something comes and how to leave again. Do not ask for an answer yet. Do you have no network? Then choose ‘Not applicable’.",
            "nl": "Noem hoe vaak er iets komt en hoe iemand weer stopt. Vraag nog niet om een antwoord. Hebben jullie geen netwerk? Kies dan ‘Niet van toepassing’."
          },
          "informed": [
            "employee"
          ],
          "key": "alumni.invite",
          "kind": "task",
          "phase": "handover",
          "responsible": "hr",
          "title": {
            "en": "Tell about the alumni network",
            "nl": "Vertellen over het alumninetwerk"
          },
          "what": {
            "en": "Tell what you have, such as a newsletter, a LinkedIn group or a gathering. Say that joining is allowed, not required.",
            "nl": "Vertel wat jullie hebben, zoals een nieuwsbrief, een groep op LinkedIn of een bijeenkomst. Zeg dat meedoen mag en niet hoeft."
          },
          "when": [
            [
              "group:leaving",
              "!group:forced",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "In a short talk or a mail. {employee} makes the choice at ‘Choose whether we may contact you’. Do not write the answer here.",
            "nl": "In een kort gesprek of een mail. {employee} kiest zelf bij ‘Toestemming voor contact kiezen’. Schrijf het antwoord hier niet op."
          },
          "why": {
            "en": "A year from now a former colleague wants to ask {employee} for advice or offer a job. Without a network that colleague has no address.",
            "nl": "Over een jaar wil een oude collega {employee} om raad vragen of een baan aanbieden. Zonder netwerk heeft die collega geen adres."
          }
        },
        {
          "accountable": "hr",
          "consents": [
            "alumni",
            "contact"
          ],
          "consulted": [
            "hr",
            "privacy"
          ],
          "due": {
            "amount": -2,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "consent"
          ],
          "how": {
            "en": "Tick only what you want. Ticking nothing is an answer too, and a no has no consequences. You can withdraw at any time without a reason: call or mail HR, also after you have left.",
            "nl": "Vink alleen aan wat je wilt. Niets aanvinken is ook een antwoord, en nee heeft geen gevolgen. Intrekken kan altijd en zonder reden: bel of mail HR, ook als je al weg bent."
          },
          "key": "alumni.consent",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): consent is free and holds for one purpose each. Withdrawing must be as easy as giving.",
            "nl": "AVG: toestemming is vrij en geldt per doel. Intrekken moet net zo makkelijk zijn als geven."
          },
          "phase": "handover",
          "responsible": "employee",
          "title": {
            "en": "Choose whether we may contact you",
            "nl": "Toestemming voor contact kiezen"
          },
          "visibleTo": [
            "employee",
            "hr"
          ],
          "what": {
            "en": "The alumni network sends news and invitations to people who used to work here. Apart from that, {manager} can mail you twice after you leave. So there are two questions. Everything is set to no until you tick something:\n1. Alumni network: ‘Yes, HR may put my name, my former job and the e-mail address I give on the alumni list. I will get news and invitations at that address. HR asks every year whether this is still fine.’\n2. Staying in touch: ‘Yes, {manager} may mail me twice: after about four weeks and after half a year. The second mail asks for a short talk. HR gives {manager} my e-mail address for this.’",
            "nl": "Het alumninetwerk stuurt nieuws en uitnodigingen aan mensen die hier werkten. Los daarvan kan {manager} je na je vertrek nog twee keer mailen. Je krijgt dus twee vragen. Alles staat op nee, tot jij iets aanvinkt:\n1. Alumninetwerk: ‘Ja, HR mag mijn naam, oude functie en het e-mailadres dat ik opgeef op de alumnilijst zetten. Ik krijg op dat adres nieuws en uitnodigingen. HR vraagt elk jaar of dit nog goed is.’\n2. Contact na vertrek: ‘Ja, {manager} mag mij twee keer mailen: na ongeveer vier weken en na een half jaar. De tweede mail vraagt om een kort gesprek. HR geeft {manager} daarvoor mijn e-mailadres.’"
          },
          "when": [
            [
              "group:leaving",
              "!kind:death",
              "!kind:summaryDismissal"
            ]
          ],
          "where": {
            "en": "HR keeps the date, your choice and this text. {manager} only hears of a yes to question 2. Give your e-mail address to HR and do not write it in this dossier.",
            "nl": "HR bewaart de datum, je keuze en deze tekst. {manager} hoort alleen een ja op vraag 2. Geef je e-mailadres aan HR en schrijf het niet in dit dossier."
          },
          "why": {
            "en": "After {lastDay} nobody may simply write to you. Here you decide who may, and what for.",
            "nl": "Na {lastDay} mag niemand je zomaar schrijven. Hier bepaal jij wie dat wel mag, en waarvoor."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "employee"
          ],
          "due": {
            "amount": -2,
            "anchor": "lastDay",
            "unit": "days"
          },
          "evidence": [
            "private"
          ],
          "how": {
            "en": "Say what it is for and when you delete it. Let {employee} type it and send a test mail. Add a deletion date: the day the last document has gone out.",
            "nl": "Zeg waarvoor het is en wanneer je het wist. Laat {employee} het zelf intypen en stuur een proefmail. Zet er een wisdatum bij: de dag waarop het laatste stuk weg is."
          },
          "informed": [
            "finance"
          ],
          "key": "alumni.contact",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): an address you ask for one purpose is not used for another.",
            "nl": "AVG: een adres dat je voor één doel vraagt, gebruik je niet voor een ander doel."
          },
          "phase": "handover",
          "responsible": "hr",
          "title": {
            "en": "Note a private address for settlement",
            "nl": "Privé-e-mailadres voor de afhandeling noteren"
          },
          "visibleTo": [
            "employee",
            "hr"
          ],
          "what": {
            "en": "One private e-mail address for payslip, annual statement and what follows later. This is separate from the alumni network. Use it for nothing else.",
            "nl": "Eén privé-e-mailadres voor loonstrook, jaaropgave en wat nog nakomt. Dit staat los van het alumninetwerk. Gebruik het nergens anders voor."
          },
          "when": [
            [
              "group:leaving"
            ]
          ],
          "where": {
            "en": "In the staff system, not in this dossier. Tell payroll that the address is there.",
            "nl": "In het personeelssysteem, niet in dit dossier. Laat de salarisadministratie weten dat het adres daar staat."
          },
          "why": {
            "en": "The annual statement comes months after {lastDay}. By then {employee}''s work address is closed, and the tax return is waiting.",
            "nl": "De jaaropgave komt pas maanden na {lastDay}. Het werkadres van {employee} is dan dicht, en de belastingaangifte wacht."
          }
        }
      ]
    },
    {
      "chapter": null,
      "items": [
        {
          "accountable": "hr",
          "consulted": [
            "communication"
          ],
          "due": {
            "amount": 7,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "note"
          ],
          "how": {
            "en": "On the day itself check that the consent is still there. Ask {employee} for the address and copy nothing from the staff file. Does {employee} withdraw the consent? Then delete the row the same day.",
            "nl": "Kijk op de dag zelf of de toestemming er nog is. Vraag {employee} om het adres en neem niets over uit het personeelsdossier. Trekt {employee} de toestemming in? Wis de regel dan dezelfde dag."
          },
          "key": "alumni.register",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): without consent nobody is on the list.",
            "nl": "AVG: zonder toestemming staat iemand niet op de lijst."
          },
          "phase": "after",
          "responsible": "hr",
          "title": {
            "en": "Add to the alumni list",
            "nl": "Oud-medewerker in de alumnilijst zetten"
          },
          "visibleTo": [
            "hr"
          ],
          "what": {
            "en": "Name, former job, e-mail address, and date and text of the consent. Nothing about performance, the reason for leaving or health.",
            "nl": "Naam, oude functie, e-mailadres, en datum en tekst van de toestemming. Niets over het functioneren, de reden van vertrek of gezondheid."
          },
          "when": [
            [
              "consent:alumni"
            ]
          ],
          "where": {
            "en": "In the alumni list that HR looks after. Below, note only the date and the version of the consent text.",
            "nl": "In de alumnilijst die HR beheert. Noteer hieronder alleen de datum en de versie van de toestemmingstekst."
          },
          "why": {
            "en": "{employee} said yes to news, not to more. More people see this list than the staff file.",
            "nl": "{employee} zei ja tegen nieuws, niet tegen meer. Deze lijst zien meer mensen dan het personeelsdossier."
          }
        },
        {
          "accountable": "hr",
          "due": {
            "amount": 28,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Write three sentences and mention something you did together. Would you be open to a return? Then simply say so. Expect no answer and send no second message.",
            "nl": "Schrijf drie zinnen en noem iets wat jullie samen deden. Is terugkomen wat jou betreft bespreekbaar? Zeg dat dan gewoon. Verwacht geen antwoord en stuur geen tweede bericht."
          },
          "key": "alumni.checkin",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): use the address only for the contact {employee} agreed to.",
            "nl": "AVG: gebruik het adres alleen voor het contact waar {employee} ja op zei."
          },
          "phase": "after",
          "responsible": "manager",
          "title": {
            "en": "Send a message after some weeks",
            "nl": "Bericht sturen na een paar weken"
          },
          "visibleTo": [
            "manager",
            "hr"
          ],
          "what": {
            "en": "A short, personal message. Ask how things are, and congratulate if there is new work. No work questions and no vacancies.",
            "nl": "Een kort, persoonlijk bericht. Vraag hoe het gaat, en feliciteer als er nieuw werk is. Geen werkvragen en geen vacatures."
          },
          "when": [
            [
              "consent:contact"
            ]
          ],
          "where": {
            "en": "Ask HR for the address and whether the consent still holds. Note only the date below, not what {employee} answers.",
            "nl": "Vraag HR om het adres en of de toestemming nog geldt. Noteer hieronder alleen de datum, niet wat {employee} antwoordt."
          },
          "why": {
            "en": "{employee} said that you may write. If nothing comes, the question seems not to have been meant.",
            "nl": "{employee} zei zelf dat jij mag schrijven. Blijft het stil, dan lijkt die vraag achteraf niet gemeend."
          }
        },
        {
          "accountable": "hr",
          "due": {
            "amount": 90,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "how": {
            "en": "Ask HR for the newest list each time. Put addresses in bcc, so that nobody sees another person''s. Say at the bottom how to unsubscribe.",
            "nl": "Vraag HR elke keer om de nieuwste lijst. Zet adressen in bcc, zodat niemand die van een ander ziet. Zeg onderaan hoe iemand zich afmeldt."
          },
          "key": "alumni.newsletter",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): only those who said yes get mail. Telecommunicatiewet (telecommunications act): every message says how to unsubscribe.",
            "nl": "AVG: alleen wie ja zei, krijgt post. Telecommunicatiewet: in elk bericht staat hoe je je afmeldt."
          },
          "phase": "after",
          "responsible": "communication",
          "title": {
            "en": "Send news or an invitation",
            "nl": "Nieuws of uitnodiging sturen"
          },
          "visibleTo": [
            "hr",
            "communication"
          ],
          "what": {
            "en": "One message a former colleague likes to read: news, a milestone or an invitation. One vacancy at most.",
            "nl": "Eén bericht dat een oud-collega graag leest: nieuws, een mijlpaal of een uitnodiging. Hooguit één vacature."
          },
          "when": [
            [
              "consent:alumni"
            ]
          ],
          "where": {
            "en": "With HR''s list; make no copy of your own. Pass an unsubscription on to HR the same day.",
            "nl": "Met de lijst van HR; maak zelf geen kopie. Een afmelding geef je dezelfde dag door aan HR."
          },
          "why": {
            "en": "Somebody who keeps getting vacancies unsubscribes. A message about the old project is one {employee} will read.",
            "nl": "Wie steeds vacatures krijgt, meldt zich af. Een bericht over het oude project leest {employee} wel."
          }
        },
        {
          "accountable": "hr",
          "due": {
            "amount": 182,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "date"
          ],
          "how": {
            "en": "Ask three questions: what do you see differently now, what do you miss and what would you change here? Listen and defend nothing. Might {employee} rather talk to somebody else? Then talk to HR.",
            "nl": "Stel drie vragen: wat zie je nu anders, wat mis je en wat zou jij hier veranderen? Luister en verdedig niets. Praat {employee} misschien liever met een ander? Overleg dan met HR."
          },
          "key": "alumni.post",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): after this talk the purpose is over. You may then no longer keep the address.",
            "nl": "AVG: na dit gesprek is het doel voorbij. Het adres mag je dan niet meer hebben."
          },
          "phase": "after",
          "responsible": "manager",
          "title": {
            "en": "Talk after half a year",
            "nl": "Gesprek voeren na een half jaar"
          },
          "visibleTo": [
            "manager",
            "hr"
          ],
          "what": {
            "en": "Ask {employee} for a short talk; online is fine too. No answer is an answer as well.",
            "nl": "Vraag {employee} om een kort gesprek, online mag ook. Geen antwoord is ook een antwoord."
          },
          "when": [
            [
              "consent:contact"
            ]
          ],
          "where": {
            "en": "Ask HR for the address and whether the consent still holds. Note only the date below. Then delete the address from your own contacts.",
            "nl": "Vraag HR om het adres en of de toestemming nog geldt. Noteer hieronder alleen de datum. Wis daarna het adres bij jezelf."
          },
          "why": {
            "en": "After half a year {employee} may dare to say what was too sensitive at the farewell. Your team can still learn from it.",
            "nl": "Na een half jaar durft {employee} misschien te zeggen wat bij het afscheid te gevoelig lag. Jouw team kan daar nu nog van leren."
          }
        },
        {
          "accountable": "hr",
          "consulted": [
            "privacy"
          ],
          "due": {
            "amount": 365,
            "anchor": "employmentEnd",
            "unit": "days"
          },
          "evidence": [
            "note",
            "date"
          ],
          "how": {
            "en": "Send one friendly mail with the text {employee} said yes to. Wait a month. Does nothing come? Then take the name off the list, without asking again. After a yes, put this question in your calendar for next year.",
            "nl": "Stuur één vriendelijke mail met de tekst waar {employee} ja op zei. Wacht een maand. Komt er niets? Haal de naam dan van de lijst, zonder tweede vraag. Bij een ja zet je volgend jaar deze vraag weer in je agenda."
          },
          "key": "alumni.consent_review",
          "kind": "task",
          "legal": {
            "en": "AVG (GDPR): you must be able to show that the consent is still there.",
            "nl": "AVG: je moet kunnen laten zien dat de toestemming er nog is."
          },
          "phase": "after",
          "responsible": "hr",
          "title": {
            "en": "Check that consent still holds",
            "nl": "Nagaan of toestemming nog geldt"
          },
          "visibleTo": [
            "hr"
          ],
          "what": {
            "en": "Ask whether the alumni network is still fine. No answer is a no.",
            "nl": "Vraag of het alumninetwerk nog goed is. Geen antwoord is nee."
          },
          "when": [
            [
              "consent:alumni"
            ]
          ],
          "where": {
            "en": "In the alumni list, and with Communication if a copy is still there. Note below the date and only ‘stays’ or ‘removed’.",
            "nl": "In de alumnilijst, en bij Communicatie als daar nog een kopie is. Noteer hieronder de datum en alleen ‘blijft’ of ‘verwijderd’."
          },
          "why": {
            "en": "{employee} may have long moved on and still gets mail from us. Nobody likes to unsubscribe from former colleagues.",
            "nl": "{employee} is misschien allang met iets anders bezig en krijgt nog steeds post van ons. Niemand meldt zich graag af bij oude collega''s."
          }
        }
      ]
    }
  ],
  "tables": [
  ],
  "title": {
    "en": "Alumni and aftercare",
    "nl": "Alumni en nazorg"
  },
  "version": 1
}
');
INSERT INTO setting VALUES ('organisation', 'name', 'Gemeente Veldermeer', '6');
INSERT INTO setting VALUES ('organisation', 'government', '1', '6');
INSERT INTO setting VALUES ('organisation', 'ihhPresent', '1', '6');
INSERT INTO setting VALUES ('organisation', 'mail', 'municipal', '6');
INSERT INTO setting VALUES ('organisation', 'bridgeDays', '2026-05-15', '6');
INSERT INTO setting VALUES ('organisation', 'missingRoles', 'legal archivist', '6');
INSERT INTO setting VALUES ('organisation', 'teams', 'Wonen en Leefomgeving
Sociaal Domein
Bedrijfsvoering', '6');
INSERT INTO setting VALUES ('organisation', 'retention', 'P10Y', '6');
INSERT INTO dossier VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'running', '0', '2026-04-24', 'Joris van Leeuwen', 'Beleidsadviseur Wonen', 'jorisvanleeuwen', 'joris van leeuwen beleidsadviseur wonen wonen en leefomgeving', '98303', 'resignation', 'Wonen en Leefomgeving', '0');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'function', 'Beleidsadviseur Wonen', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'kind', 'resignation', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'flags', 'phone externalRelations paper chat', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'notice', '2026-03-02', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'lastDay', '2026-04-24', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'employmentEnd', '2026-04-30', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'templates', 'information@1 accounts@1 exit@1 farewell@1 alumni@1', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'organisation.name', 'Gemeente Veldermeer', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'organisation.government', '1', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'organisation.ihhPresent', '1', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'organisation.mail', 'municipal', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'organisation.bridgeDays', '2026-05-15', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'organisation.missingRoles', 'legal archivist', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'organisation.teams', 'Wonen en Leefomgeving
Sociaal Domein
Bedrijfsvoering', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'organisation.retention', 'P10Y', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'people.employee', '019cadc6-b5d8-7b33-8613-2e876e689480', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'person:019cadc6-b5d8-7b33-8613-2e876e689480', 'name', 'Joris van Leeuwen', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'person:019cadc6-b5d8-7b33-8613-2e876e689480', 'email', 'j.vanleeuwen@veldermeer.example', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'person:019cadc6-b5d8-7b33-8613-2e876e689480', 'unit', 'Wonen en Leefomgeving', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'people.manager', '019cadc6-b5d8-788f-8c25-26e154c1a173', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'person:019cadc6-b5d8-788f-8c25-26e154c1a173', 'name', 'Sanne Verhoeven', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'people.successor', '019cadc6-b5d8-792c-9d5d-7d94ca6c1f08', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'person:019cadc6-b5d8-792c-9d5d-7d94ca6c1f08', 'name', 'Daan Mulder', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'people.hr', '019cadc6-b5d8-7686-9d78-652dbdcc57ef', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'person:019cadc6-b5d8-7686-9d78-652dbdcc57ef', 'name', 'Femke de Boer', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'people.it', '019cadc6-b5d8-7a32-97c8-a3d550a96c3f', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'person:019cadc6-b5d8-7a32-97c8-a3d550a96c3f', 'name', 'Youssef Amrani', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'dossier', 'people.ihh', '019cadc6-b5d8-7254-9f36-ead4a81b5a0f', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'person:019cadc6-b5d8-7254-9f36-ead4a81b5a0f', 'name', 'Ria Kuipers', '7');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'task:information.kickoff', 'note', 'Samen de lijst doorgenomen
en "afspraken" gemaakt', '8');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'row:019cadc6-c190-7deb-84de-29149722bb79', '@table', 'matters', '9');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'row:019cadc6-c190-7deb-84de-29149722bb79', 'state', 'loopt', '9');
INSERT INTO cell VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'row:019cadc6-c190-7deb-84de-29149722bb79', 'title', 'Woonvisie 2026–2030', '9');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'application', '');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'board', '');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'colleague', '');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'communication', '');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'employee', 'Joris van Leeuwen');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'facilities', '');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'finance', '');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'hr', 'Femke de Boer');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'ihh', 'Ria Kuipers');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'it', 'Youssef Amrani');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'manager', 'Sanne Verhoeven');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'privacy', '');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'secretariat', '');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'security', '');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'successor', 'Daan Mulder');
INSERT INTO role_person VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'woo', '');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.kickoff', 'manager', '2026-03-04', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.agreements', 'manager', '2026-03-09', 'todo', '75');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.plan', 'employee', '2026-03-09', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.roles_clear', 'manager', '2026-03-09', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.successor', 'manager', '2026-03-12', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.ihh_intake', 'ihh', '2026-03-12', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.progress_talk', 'manager', '2026-04-09', 'todo', '11');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.open_cases', 'employee', '2026-04-14', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.first_weeks', 'employee', '2026-04-17', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.chat_autodelete', 'employee', '2026-03-03', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.hold_check', 'ihh', '2026-03-09', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.mail_private', 'employee', '2026-03-09', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.locations', 'employee', '2026-03-16', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.ownership_list', 'employee', '2026-03-16', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.file_to_dms', 'employee', '2026-04-14', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.mail_to_dossier', 'employee', '2026-04-14', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.chat_export', 'employee', '2026-04-17', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.ownership_transfer', 'employee', '2026-04-17', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.paper', 'employee', '2026-04-17', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.successor_access', 'successor', '2026-04-17', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.personal_drive', 'employee', '2026-04-21', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.own_data', 'employee', '2026-04-21', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.destroy_list', 'ihh', '2026-04-21', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.final_check', 'ihh', '2026-04-22', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.mailbox_secure', 'it', '2026-04-28', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.contacts', 'employee', '2026-04-14', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.unique_knowledge', 'employee', '2026-03-16', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.warm_handover', 'manager', '2026-04-09', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.meetings', 'employee', '2026-04-17', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.device_data', 'employee', '2026-04-22', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.handover_doc', 'employee', '2026-04-21', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.nothing_private', 'employee', '2026-04-23', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.complete', 'employee', '2026-04-23', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.employee_sign', 'employee', '2026-04-23', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.signoff', 'manager', '2026-04-23', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.accept', 'successor', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.after30', 'manager', '2026-05-26', 'todo', '78');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'information.close', 'ihh', '2026-06-15', 'todo', '74');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.exit_registered', 'hr', '2026-03-05', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.confirm_dates', 'hr', '2026-03-09', 'todo', '11');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.inventory', 'it', '2026-03-09', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.mail_decision', 'manager', '2026-04-17', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.autoreply', 'employee', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.mfa_external', 'employee', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.private_services', 'employee', '2026-04-21', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.disable', 'it', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.mfa_revoke', 'it', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.saas', 'application', '2026-04-28', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.lists', 'secretariat', '2026-04-28', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.delete', 'it', '2026-06-01', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.verify', 'security', '2026-06-01', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.assets', 'employee', '2026-03-16', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.laptop', 'employee', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.phone', 'employee', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.badge', 'employee', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.keys', 'employee', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.other_assets', 'employee', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.receipt', 'manager', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.wipe', 'it', '2026-05-18', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.leave_balance', 'hr', '2026-03-16', 'todo', '11');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.expenses', 'employee', '2026-04-17', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.benefits_info', 'hr', '2026-04-14', 'todo', '11');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.duties_after', 'hr', '2026-04-17', 'todo', '11');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.final_settlement', 'hr', '2026-05-26', 'todo', '1033');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'accounts.hr_file', 'hr', '2026-06-01', 'todo', '72');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'exit.offer', 'hr', '2026-03-09', 'todo', '9');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'exit.choice', 'employee', '2026-03-16', 'todo', '9');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'exit.interviewer', 'hr', '2026-03-18', 'todo', '9');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'exit.prepare', 'hr', '2026-04-10', 'todo', '9');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'exit.talk', 'hr', '2026-04-17', 'todo', '9');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'exit.record', 'hr', '2026-04-21', 'todo', '8');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'exit.delete_notes', 'hr', '2026-05-26', 'todo', '8');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.comm_plan', 'manager', '2026-03-05', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.team', 'manager', '2026-03-09', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.internal_mail', 'employee', '2026-03-12', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.external', 'employee', '2026-04-09', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.wishes', 'employee', '2026-04-02', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.reference', 'manager', '2026-04-17', 'todo', '11');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.last_day', 'manager', '2026-04-17', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.moment', 'colleague', '2026-04-24', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.first_talk', 'manager', '2026-03-02', 'todo', '10');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.team_check', 'manager', '2026-03-16', 'todo', '10');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.keep_in_touch', 'manager', '2026-03-09', 'todo', '10');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.organiser', 'manager', '2026-04-02', 'todo', '10');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.organise', 'colleague', '2026-04-14', 'todo', '394');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.gift', 'colleague', '2026-04-21', 'todo', '266');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'farewell.speech', 'manager', '2026-04-22', 'todo', '10');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'alumni.invite', 'hr', '2026-04-17', 'todo', '98303');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'alumni.consent', 'employee', '2026-04-22', 'todo', '9');
INSERT INTO open_task VALUES ('019cadc6-b1f0-736e-9dc1-9a59741e9ad4', 'alumni.contact', 'hr', '2026-04-22', 'todo', '9');
