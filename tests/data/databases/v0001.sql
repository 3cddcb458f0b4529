-- A small register of version 1, as both databases read it. Made by storage_tests "[.dump]".
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
);
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
CREATE TABLE setting (
    field TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    seq BIGINT NOT NULL REFERENCES change (seq)
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
);
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
INSERT INTO schema_version VALUES ('1', '2026-11-22T03:52:45.113Z');
INSERT INTO change VALUES ('1', '019cadc6-9a80-758e-9668-5cb49e25f5b1', '2026-03-02T09:00:01.000Z', 'publish', '', '1', '5849a3606d907888d265f57e9c27c327034f58617ca02fb3405bc83ac9649ed5', 'a3c23670888b5e5084b4d329baaedebd462d456e023971d1caeb1d6c136b22ee', '86f3d4a78af74c14d674d0d57274c411', '{"action":"publish","actor":"Sanne Verhoeven","cells":[{"base":"","field":"sha256","new":"702877f61a92b4b8002abcc54d58557dd310785cf139c75e34b79d7c832f81dc","old":"","subject":"template:information@1"}],"dossier":"","id":"019cadc6-9a80-758e-9668-5cb49e25f5b1","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:01.000Z"}');
INSERT INTO change VALUES ('2', '019cadc6-9e68-76d9-bf9f-e8bee9b3a32f', '2026-03-02T09:00:02.000Z', 'settings', '', '1', '60149bd4cc09e48449947153a87dee217cd74b10a891c022842e09139c396fa6', '4f35372192aa2d9f547bfb0ec51be88c66e1c2c9198e2c18c593b36231a67f6f', '48ae966f83881d26983ccdbeae07608e', '{"action":"settings","actor":"Sanne Verhoeven","cells":[{"base":"","field":"name","new":"Gemeente Veldermeer","old":"","subject":"organisation"},{"base":"","field":"government","new":"1","old":"","subject":"organisation"},{"base":"","field":"ihhPresent","new":"1","old":"","subject":"organisation"},{"base":"","field":"mail","new":"municipal","old":"dms","subject":"organisation"},{"base":"","field":"bridgeDays","new":"2026-05-15","old":"","subject":"organisation"},{"base":"","field":"missingRoles","new":"legal archivist","old":"","subject":"organisation"},{"base":"","field":"teams","new":"Wonen en Leefomgeving\nSociaal Domein\nBedrijfsvoering","old":"","subject":"organisation"},{"base":"","field":"retention","new":"P10Y","old":"","subject":"organisation"}],"dossier":"","id":"019cadc6-9e68-76d9-bf9f-e8bee9b3a32f","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:02.000Z"}');
INSERT INTO change VALUES ('3', '019cadc6-a638-7f9a-b149-bc54f101b08e', '2026-03-02T09:00:04.000Z', 'start', '019cadc6-a250-7984-867f-d22713714598', '1', '874562b67072dc444c97964d33584a16a5b90058b19bad231e88814d62e6dd13', '2946cc342787d774f0fa7d698b9b688d0a146ba51b8afd7f9d8349fc73a0f735', '25b18a9f43b4636e9dc19a59741e9ad4', '{"action":"start","actor":"Sanne Verhoeven","cells":[{"base":"","field":"function","new":"Beleidsadviseur Wonen","old":"","subject":"dossier"},{"base":"","field":"kind","new":"resignation","old":"","subject":"dossier"},{"base":"","field":"flags","new":"phone externalRelations paper chat","old":"","subject":"dossier"},{"base":"","field":"notice","new":"2026-03-02","old":"","subject":"dossier"},{"base":"","field":"lastDay","new":"2026-04-24","old":"","subject":"dossier"},{"base":"","field":"employmentEnd","new":"2026-04-30","old":"","subject":"dossier"},{"base":"","field":"templates","new":"information@1","old":"","subject":"dossier"},{"base":"","field":"organisation.name","new":"Gemeente Veldermeer","old":"","subject":"dossier"},{"base":"","field":"organisation.government","new":"1","old":"","subject":"dossier"},{"base":"","field":"organisation.ihhPresent","new":"1","old":"","subject":"dossier"},{"base":"","field":"organisation.mail","new":"municipal","old":"dms","subject":"dossier"},{"base":"","field":"organisation.bridgeDays","new":"2026-05-15","old":"","subject":"dossier"},{"base":"","field":"organisation.missingRoles","new":"legal archivist","old":"","subject":"dossier"},{"base":"","field":"organisation.teams","new":"Wonen en Leefomgeving\nSociaal Domein\nBedrijfsvoering","old":"","subject":"dossier"},{"base":"","field":"organisation.retention","new":"P10Y","old":"","subject":"dossier"},{"base":"","field":"people.employee","new":"019cadc6-a638-704d-81ee-0b5d7fd84630","old":"","subject":"dossier"},{"base":"","field":"name","new":"Joris van Leeuwen","old":"","subject":"person:019cadc6-a638-704d-81ee-0b5d7fd84630"},{"base":"","field":"email","new":"j.vanleeuwen@veldermeer.example","old":"","subject":"person:019cadc6-a638-704d-81ee-0b5d7fd84630"},{"base":"","field":"unit","new":"Wonen en Leefomgeving","old":"","subject":"person:019cadc6-a638-704d-81ee-0b5d7fd84630"},{"base":"","field":"people.manager","new":"019cadc6-a638-7c48-85a0-c2c42f22402b","old":"","subject":"dossier"},{"base":"","field":"name","new":"Sanne Verhoeven","old":"","subject":"person:019cadc6-a638-7c48-85a0-c2c42f22402b"},{"base":"","field":"people.successor","new":"019cadc6-a638-7bfb-9b2c-d73a4a4f2a54","old":"","subject":"dossier"},{"base":"","field":"name","new":"Daan Mulder","old":"","subject":"person:019cadc6-a638-7bfb-9b2c-d73a4a4f2a54"},{"base":"","field":"people.hr","new":"019cadc6-a638-706e-82c0-2e873da48326","old":"","subject":"dossier"},{"base":"","field":"name","new":"Femke de Boer","old":"","subject":"person:019cadc6-a638-706e-82c0-2e873da48326"},{"base":"","field":"people.it","new":"019cadc6-a638-7dce-8b17-2d56ec2ad7e9","old":"","subject":"dossier"},{"base":"","field":"name","new":"Youssef Amrani","old":"","subject":"person:019cadc6-a638-7dce-8b17-2d56ec2ad7e9"},{"base":"","field":"people.ihh","new":"019cadc6-a638-74cd-9029-9fa4060f2243","old":"","subject":"dossier"},{"base":"","field":"name","new":"Ria Kuipers","old":"","subject":"person:019cadc6-a638-74cd-9029-9fa4060f2243"}],"dossier":"019cadc6-a250-7984-867f-d22713714598","id":"019cadc6-a638-7f9a-b149-bc54f101b08e","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:04.000Z"}');
INSERT INTO change VALUES ('4', '019cadc6-ae08-788f-8c25-26e154c1a173', '2026-03-02T09:00:06.000Z', 'set', '019cadc6-a250-7984-867f-d22713714598', '1', '7bf24bf156366fcacba4a505aecc2585260ab085e70e108428b738d6b8fa65ca', 'e712236dd75ac4805d6da1f886e3ef9b7e3231f58b456ff907597afc6d07220a', '0e52065aabc0992c5d5d7d94ca6c1f08', '{"action":"set","actor":"Sanne Verhoeven","cells":[{"base":"","field":"note","new":"Samen de lijst doorgenomen\nen \"afspraken\" gemaakt","old":"","subject":"task:information.kickoff"}],"dossier":"019cadc6-a250-7984-867f-d22713714598","id":"019cadc6-ae08-788f-8c25-26e154c1a173","onBehalfOf":"","role":"manager","time":"2026-03-02T09:00:06.000Z"}');
INSERT INTO change VALUES ('5', '019cadc6-b5d8-7a32-97c8-a3d550a96c3f', '2026-03-02T09:00:08.000Z', 'add-row', '019cadc6-a250-7984-867f-d22713714598', '1', '5bcb8418b6c83a9e5f5cb69607363cb7e35c14fea9b211c7375555b9cef1b7f0', '6dae03026409343ab9a9935792bcfafc74b81c7861c5f43540e0ee666f9caa4b', 'e451dc6c2faf12545f36ead4a81b5a0f', '{"action":"add-row","actor":"Joris van Leeuwen","cells":[{"base":"","field":"@table","new":"matters","old":"","subject":"row:019cadc6-b1f0-7686-9d78-652dbdcc57ef"},{"base":"","field":"state","new":"loopt","old":"","subject":"row:019cadc6-b1f0-7686-9d78-652dbdcc57ef"},{"base":"","field":"title","new":"Woonvisie 2026–2030","old":"","subject":"row:019cadc6-b1f0-7686-9d78-652dbdcc57ef"}],"dossier":"019cadc6-a250-7984-867f-d22713714598","id":"019cadc6-b5d8-7a32-97c8-a3d550a96c3f","onBehalfOf":"","role":"employee","time":"2026-03-02T09:00:08.000Z"}');
INSERT INTO chain_head VALUES ('1', '5', '6dae03026409343ab9a9935792bcfafc74b81c7861c5f43540e0ee666f9caa4b');
INSERT INTO template_version VALUES ('information', '1', '{
  "format": 1,
  "id": "information",
  "overrides": [
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
          "en": "Talk briefly with HR and the team. Give everybody time: only matters with a deadline cannot wait.",
          "nl": "Overleg kort met HR en het team. Geef iedereen tijd: alleen zaken met een termijn kunnen niet wachten."
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
          "en": "Work papers go to information management, private things to HR. Papers at home? HR talks to the next of kin.",
          "nl": "Werkstukken gaan naar informatiebeheer, privéspullen naar HR. Liggen er stukken thuis? HR overlegt met de nabestaanden."
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
          "en": "Do this with two people and open no private file. Delete nothing before HR has spoken to the next of kin.",
          "nl": "Doe dit met twee mensen en open geen privébestand. Wis niets voordat HR de nabestaanden heeft gesproken."
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
          "en": "Call those who were close and mail the others. Tell no more than the family agrees to.",
          "nl": "Bel wie dichtbij stond en mail de rest. Vertel niet meer dan de familie goedvindt."
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
          "en": "Let a familiar face tell them, calmly and with time for questions. Then call the family.",
          "nl": "Laat een vertrouwd gezicht het vertellen, rustig en met tijd voor vragen. Bel daarna de familie."
        },
        "title": {
          "en": "Tell clients and families in person",
          "nl": "Cliënten en familie persoonlijk vertellen"
        },
        "what": {
          "en": "{employee}''s clients and their families. Say who tells them, when, and who takes over the care.",
          "nl": "De cliënten van {employee} en hun familie. Noem wie het vertelt, wanneer, en wie de zorg overneemt."
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
          "information.device_data"
        ]
      },
      "set": {
        "where": {
          "en": "To the place information management chooses. Is a device at home? HR agrees with the next of kin when it comes in.",
          "nl": "Naar de plek die informatiebeheer aanwijst. Ligt een apparaat thuis? HR spreekt met de nabestaanden af wanneer het komt."
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
          "flag:alreadyGone"
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
        "how": {
          "en": "Do this together with information management. Change only the setting and read no conversations.",
          "nl": "Doe dit samen met informatiebeheer. Wijzig alleen de instelling en lees geen gesprekken."
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
          "en": "Every night a chat about a decision may disappear. The Woo coordinator can then no longer provide it.",
          "nl": "Elke nacht kan een chat over een besluit verdwijnen. De Woo-coördinator kan die dan niet meer geven."
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
          "en": "Make sure nobody opens private mail, not the manager either. Agree with information management how to search.",
          "nl": "Zorg dat niemand privémail opent, ook de leidinggevende niet. Spreek met informatiebeheer af hoe je zoekt."
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
          "flag:alreadyGone"
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
          "en": "Ask the manager for a list of matters. Search per matter, with information management, and log what you open.",
          "nl": "Vraag de leidinggevende om een lijst met zaken. Zoek per zaak, samen met informatiebeheer, en houd bij wat je opent."
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
          "en": "Put the mail with its case and note the place below. Information management decides when in doubt.",
          "nl": "Zet de mail bij de zaak en noteer hieronder de plek. Informatiebeheer beslist bij twijfel."
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
          "flag:alreadyGone"
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
          "en": "Search by matter or subject, with somebody from information management. Open no folder that looks private.",
          "nl": "Zoek op zaak of onderwerp, met iemand van informatiebeheer erbij. Open geen map die privé lijkt."
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
          "flag:alreadyGone"
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
          "nl": "Zet de apparaten uit het netwerk en berg ze op. Kopieer met twee mensen en noteer nummers en tijd."
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
          "en": "To the place information management chooses. Only IT and information management can reach it.",
          "nl": "Naar de plek die informatiebeheer aanwijst. Alleen ICT en informatiebeheer kunnen daarbij."
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
          "en": "With information management, export the groups that are about work. Leave private talks closed and delete nothing.",
          "nl": "Exporteer samen met informatiebeheer de groepen die over werk gaan. Laat privégesprekken dicht en wis niets."
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
          "en": "A resident may ask for the group chat about a decision. Once the device is wiped, it is gone.",
          "nl": "Een inwoner kan om de groepschat over een besluit vragen. Na het leegmaken van het toestel is die weg."
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
          "nl": "Zit een half uur met het team. Vraag welke zaken een termijn hebben en verdeel die eerst."
        },
        "title": {
          "en": "Start the dossier and share out the work",
          "nl": "Dossier starten en werk verdelen"
        },
        "what": {
          "en": "Decide who takes over which work and who finds out what. IT and information management do mailbox, drive and devices.",
          "nl": "Bepaal wie welk werk overneemt en wie wat uitzoekt. ICT en informatiebeheer doen mailbox, schijf en apparaten."
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
          "flag:alreadyGone"
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
        "how": {
          "en": "Ask IT and application management for a list in {employee}''s name. Go through it with the team.",
          "nl": "Vraag ICT en functioneel beheer om een lijst op naam van {employee}. Loop die met het team na."
        },
        "title": {
          "en": "List what is in one name",
          "nl": "Opschrijven wat op één naam staat"
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
          "flag:alreadyGone"
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
          "en": "Archive and destroy go to information management, private things to HR. Note where each pile is.",
          "nl": "Archief en vernietigen gaan naar informatiebeheer, privéspullen naar HR. Noteer waar elke stapel ligt."
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
          "en": "Ask application management for a list from the case system. First share out what has a date this week.",
          "nl": "Vraag functioneel beheer om een lijst uit het zaaksysteem. Verdeel eerst wat deze week een datum heeft."
        },
        "what": {
          "en": "Every running matter in {employee}''s name. Give its state, first step, deadline and who takes over.",
          "nl": "Elke zaak op naam van {employee} die nog loopt. Noem stand, eerste stap, uiterste datum en wie overneemt."
        },
        "why": {
          "en": "Clients and residents wait for an answer from {employee}. Nobody on the team sees those deadlines by themselves.",
          "nl": "Klanten en inwoners wachten op antwoord van {employee}. Niemand in het team ziet die termijnen vanzelf."
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
          "flag:alreadyGone"
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
          "en": "Let a familiar colleague visit and tell them. Say only that {employee} is not there, not why.",
          "nl": "Laat een bekende collega op bezoek gaan en het vertellen. Zeg alleen dat {employee} er niet is, niet waarom."
        },
        "title": {
          "en": "Take over client and family contacts",
          "nl": "Contact met cliënten en familie overnemen"
        },
        "what": {
          "en": "{employee}''s clients, their families and the contacts about their care. Say for each client who takes over.",
          "nl": "De cliënten van {employee}, hun familie en de contacten rond hun zorg. Noem per cliënt wie overneemt."
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
          "flag:alreadyGone"
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
          "flag:alreadyGone"
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
          "flag:alreadyGone"
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
          "flag:alreadyGone"
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
          "flag:alreadyGone"
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
          "en": "Ask Finance and Legal what is in {employee}''s name. Let the change take effect today.",
          "nl": "Vraag Financiën en Juridisch wat op naam van {employee} staat. Laat de wijziging vandaag nog ingaan."
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
        "what": {
          "en": "Read the handover report and accept it. Say for each open point who finds out, and by when.",
          "nl": "Lees het overdrachtsrapport en accepteer het. Noem bij elk open punt wie het uitzoekt, en wanneer."
        },
        "why": {
          "en": "There is no signature from {employee}. The successor must be able to see who checked this and what is uncertain.",
          "nl": "Er is geen handtekening van {employee}. De opvolger moet kunnen zien wie dit heeft bekeken en wat onzeker is."
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
          "en": "Your mailbox moves with you. Do take private mail out of the folders of your old job.",
          "nl": "Je mailbox verhuist mee. Haal privémail wel uit de mappen van je oude werk."
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
          "en": "Introduce your stand-in in a short talk or a mail. Add from when you will be back.",
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
          "en": "From {mailCutOff} on, search for names of family and shops. Whenever in doubt, ask information management first.",
          "nl": "Zoek vanaf {mailCutOff} op namen van familie en winkels. Vraag bij elke twijfel eerst informatiebeheer."
        },
        "what": {
          "en": "Only private mail sent or received after {mailCutOff} may go. All other mail stays, even if it seems unimportant.",
          "nl": "Alleen privémail van na {mailCutOff} mag eruit. Alle andere mail blijft, ook als die onbelangrijk lijkt."
        },
        "why": {
          "en": "Mail of your function later goes to the archives. Researchers will then also read what you wrote home.",
          "nl": "Mail van jouw functie gaat later naar het archief. Onderzoekers lezen dan ook wat je thuis schreef."
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
          "information.mail_private"
        ]
      },
      "set": {
        "how": {
          "en": "From {mailCutOff} on, search for names of family, shops and your bank. Send yourself what you want to keep, then delete it.",
          "nl": "Zoek vanaf {mailCutOff} op namen van familie, winkels en je bank. Stuur jezelf wat je wilt houden en verwijder het."
        },
        "what": {
          "en": "Private mail from after {mailCutOff}. Older mail is already stored: you cannot take it out yourself any more.",
          "nl": "Privémail van na {mailCutOff}. Oudere mail is al opgeslagen: die haal je er zelf niet meer uit."
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
          "en": "Close the mailbox. Before you delete it, let information management check for mail that belongs to a case.",
          "nl": "Sluit de mailbox. Laat informatiebeheer kijken of er nog mail bij een zaak hoort, vóór je wist."
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
          "en": "Your mailbox lasts only a while after {lastDay}. If a resident asks about your promise later, the mail is gone.",
          "nl": "Je mailbox bestaat na {lastDay} nog maar even. Vraagt een inwoner later naar je toezegging, dan is de mail weg."
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
          "en": "Give access only after a request with purpose, period and approval. Ask information management to agree before you delete.",
          "nl": "Geef alleen toegang na een aanvraag met doel, periode en akkoord. Vraag vóór het wissen akkoord aan informatiebeheer."
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
          "en": "If a client complains, somebody with approval searches your old work mail. They then see your family''s mail too.",
          "nl": "Bij een klacht van een klant zoekt iemand met akkoord in je oude werkmail. Die ziet dan ook je familie."
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
          "en": "Your successor does not get your mailbox. The price you promised a client must be somewhere else.",
          "nl": "Je opvolger krijgt jouw mailbox niet. De prijs die je een klant hebt beloofd, moet ergens anders staan."
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
          "en": "Ask information management what must stay and let a second colleague look on. Do not browse the mail.",
          "nl": "Vraag informatiebeheer wat moet blijven en laat een tweede collega meekijken. Blader niet door de mail."
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
          "information.progress_talk"
        ]
      },
      "set": {
        "how": {
          "en": "Start with the hardest work, and see two weeks later what has been done. Give extra hours if necessary.",
          "nl": "Neem eerst het lastigste werk door en kijk twee weken later wat er is gebeurd. Geef zo nodig extra uren."
        },
        "title": {
          "en": "Discuss progress together twice",
          "nl": "Voortgang twee keer samen bespreken"
        },
        "what": {
          "en": "Two short talks: what is finished, what is stuck and how is {employee}?",
          "nl": "Twee korte gesprekken: wat is af, wat zit vast en hoe gaat het met {employee}?"
        },
        "where": {
          "en": "Note the date of the second talk. Personal things that {employee} tells you do not belong in this dossier.",
          "nl": "Noteer de datum van het tweede gesprek. Wat {employee} persoonlijk vertelt, hoort niet in dit dossier."
        }
      },
      "when": [
        [
          "flag:soleExpert",
          "!flag:unreachable",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ],
        [
          "flag:officeHolder",
          "!flag:unreachable",
          "!kind:death",
          "!kind:summaryDismissal",
          "!flag:alreadyGone"
        ],
        [
          "kind:retirement"
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
            "en": "Without set hours {employee} keeps putting the handover off. On {lastDay} colleagues then do not know where to pick up.",
            "nl": "Zonder vaste uren schuift {employee} de overdracht steeds op. Collega''s weten op {lastDay} dan niet waar ze verder moeten."
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
            "en": "Go through the rows together and fill in the date. Ask {employee} and HR whether everything is right.",
            "nl": "Loop de regels samen door en vul de datum in. Vraag {employee} en HR of alles klopt."
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
            "en": "In the table below. Only {employee}, HR, information management and you see it. The letter itself belongs in the personnel file.",
            "nl": "In de tabel hieronder. Alleen {employee}, HR, informatiebeheer en jij zien die. De brief zelf hoort in het personeelsdossier."
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
            "en": "The division of tasks is under ‘Who does what’. Is the template wrong? Then tell information management.",
            "nl": "De verdeling staat bij ‘Wie doet wat’. Zit de fout in het sjabloon? Zeg het dan tegen informatiebeheer."
          },
          "why": {
            "en": "HR waits for IT and IT waits for HR. Accounts then stay open for weeks and nobody notices.",
            "nl": "HR wacht op ICT en ICT wacht op HR. Dan blijven accounts weken open en merkt niemand het."
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
            "en": "Name somebody for each part of the work. Is there nobody? Then record that as your choice.",
            "nl": "Wijs voor elk deel van het werk iemand aan. Komt er niemand? Leg dat dan vast als jouw keuze."
          },
          "where": {
            "en": "Choose the person below. Then tell the team yourself.",
            "nl": "Kies de persoon hieronder. Vertel het daarna zelf aan het team."
          },
          "why": {
            "en": "A client or resident with a question is otherwise passed from colleague to colleague. Everyone says: that is not mine.",
            "nl": "Een klant of inwoner met een vraag belt anders van collega naar collega. Iedereen zegt: dat is niet van mij."
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
            "en": "Look in your case system, task list, calendar and last month''s sent mail. Start with matters that have a date.",
            "nl": "Kijk in je zaaksysteem, takenlijst, agenda en verzonden mail van de laatste maand. Begin bij zaken met een datum."
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
            "en": "A client or resident calls about an application your successor has never seen. Meanwhile the deadline passes.",
            "nl": "Een klant of inwoner belt over een aanvraag die je opvolger niet kent. Ondertussen loopt de termijn af."
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
            "en": "On the first Monday your successor sees everything at once. Without an order, Wednesday''s question slips by.",
            "nl": "Je opvolger ziet op de eerste maandag alles tegelijk. Zonder volgorde gaat de vraag van woensdag voorbij."
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
            "en": "Woo and Archiefwet: chats about your work are government documents, even on a private phone.",
            "nl": "Woo en Archiefwet: chats over je werk horen bij de documenten van de overheid, ook op een privételefoon."
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
              "org:government",
              "flag:chat"
            ]
          ],
          "where": {
            "en": "On your work phone, and on your private phone if you chat about work there. Stuck? Ask IT.",
            "nl": "Op je werktelefoon, en op je privételefoon als je daar over werk chat. Lukt het niet? Vraag ICT."
          },
          "why": {
            "en": "A promise in a chat that disappears tonight is one a resident can never ask for again.",
            "nl": "Een toezegging in een chat die vannacht verdwijnt, kan een inwoner nooit meer opvragen."
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
            "en": "Ask the lawyer and the privacy officer, and in government the Woo coordinator. Is your answer more than fourteen days old? Ask again.",
            "nl": "Vraag het de jurist en de privacy officer, en bij de overheid de Woo-coördinator. Is je antwoord ouder dan veertien dagen? Vraag het opnieuw."
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
            "en": "Check whether a request, claim, audit or inquiry touches this information. Then choose whether deleting is allowed.",
            "nl": "Ga na of een verzoek, claim, controle of onderzoek deze informatie raakt. Kies daarna of wissen mag."
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
            "en": "Put only the reference in the note, no names. Is deleting not allowed? Then also switch on the hold on the dossier.",
            "nl": "Zet alleen het kenmerk in de notitie, geen namen. Mag wissen niet? Zet dan ook de stop op het dossier aan."
          },
          "why": {
            "en": "Is there a complaint or an inquiry? Then the lawyer will ask for the very papers that may go now.",
            "nl": "Loopt er een klacht of onderzoek? Dan vraagt de jurist straks juist naar stukken die nu weg mogen."
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
            "en": "Search for names of family, shops and your bank. Send yourself what you want to keep, then delete it.",
            "nl": "Zoek op namen van familie, winkels en je bank. Stuur jezelf wat je wilt houden en verwijder het daarna."
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
            "en": "Mail that has nothing to do with your work: family, friends, purchases and clubs.",
            "nl": "Mail die niets met je werk te maken heeft: familie, vrienden, aankopen en verenigingen."
          },
          "when": [
            [
              "!kind:leave"
            ]
          ],
          "where": {
            "en": "In your inbox, sent mail, folders and deleted mail. Not sure whether something is private? Ask information management.",
            "nl": "In je postvak, verzonden mail, mappen en prullenbak. Twijfel je of iets privé is? Vraag informatiebeheer."
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
            "en": "One row per place in the table. Not sure whether something must stay? Ask information management.",
            "nl": "Eén regel per plek in de tabel. Weet je niet of iets moet blijven? Vraag informatiebeheer."
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
            "en": "Teams, channels, sites, forms, automated flows, dashboards, shared mailboxes, distribution lists, surveys and domain names.",
            "nl": "Teams, kanalen, sites, formulieren, automatische stromen, dashboards, gedeelde mailboxen, verzendlijsten, enquêtes en domeinnamen."
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
            "en": "In the case system, the document system or your team''s folder. Note that place below.",
            "nl": "In het zaaksysteem, het documentsysteem of de map van je team. Noteer hieronder die plek."
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
            "en": "With the case, in the case system or document system. Note the place or the case number below.",
            "nl": "Bij de zaak in het zaaksysteem of documentsysteem. Noteer hieronder de plek of het zaaknummer."
          },
          "why": {
            "en": "Your successor does not know a promise that is only in your mailbox. The client or resident does.",
            "nl": "Een toezegging die alleen in jouw mailbox staat, kent je opvolger niet. De klant of inwoner kent die wel."
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
            "en": "Use ‘Export chat’ for each conversation, or take screenshots with name and date. Delete nothing before this is done.",
            "nl": "Gebruik per gesprek ‘Chat exporteren’, of maak schermfoto''s met naam en datum. Wis niets voordat dit klaar is."
          },
          "informed": [
            "woo"
          ],
          "key": "information.chat_export",
          "kind": "task",
          "legal": {
            "en": "Woo and Archiefwet: a chat about a decision is also a document that government must be able to provide.",
            "nl": "Woo en Archiefwet: ook een chat over een besluit is een document dat de overheid moet kunnen geven."
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
              "org:government",
              "flag:chat"
            ]
          ],
          "where": {
            "en": "Put the export with its case and note the place below. IT helps if a device will not cooperate.",
            "nl": "Zet de export bij de zaak en noteer hieronder de plek. ICT helpt je bij een toestel dat niet meewerkt."
          },
          "why": {
            "en": "Does a resident ask for everything about a decision? Then the Woo coordinator needs your group chat too.",
            "nl": "Vraagt een inwoner om alle stukken over een besluit? Dan heeft de Woo-coördinator jouw groepschat ook nodig."
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
            "en": "ISO 27002 5.11, for government BIO2: everything that belongs to the organisation goes back when you leave.",
            "nl": "ISO 27002 5.11, voor de overheid BIO2: alles van de organisatie gaat bij vertrek terug."
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
            "en": "Archive and destroy go to information management. Note below where each pile is now.",
            "nl": "Archief en vernietigen gaan naar informatiebeheer. Noteer hieronder waar elke stapel nu ligt."
          },
          "why": {
            "en": "The colleague who gets your desk may throw out the pile in your drawer. The signed contract goes with it.",
            "nl": "De collega die jouw bureau krijgt, gooit de stapel in je la misschien weg. Ook het getekende contract."
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
            "en": "Open one file in each place: seeing the folder is not enough. If no, ask for access and try again.",
            "nl": "Open op elke plek één bestand: alleen de map zien is niet genoeg. Bij nee vraag je toegang en probeer je het opnieuw."
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
            "en": "Open every place on the list yourself, with your own account. Answer yes or no for each.",
            "nl": "Open elke plek uit de lijst zelf, met je eigen account. Zet per plek ja of nee."
          },
          "where": {
            "en": "The places are in the chapter ‘Information in its place’. Ask IT for access; have a cupboard opened for you.",
            "nl": "De plekken staan in het hoofdstuk ‘Informatie op zijn plek’. Toegang vraag je aan ICT, een kast laat je openen."
          },
          "why": {
            "en": "If you only find out during an urgent question that a folder is locked, the client waits until IT has time.",
            "nl": "Merk je pas bij een spoedvraag dat een map dicht is? Dan wacht de klant tot ICT tijd heeft."
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
            "en": "Sort by date and start with this year. Put what can go in the list of places as ‘Delete’.",
            "nl": "Sorteer op datum en begin bij dit jaar. Zet wat weg kan als ‘Wissen’ in de lijst met plekken."
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
            "en": "Copy them to your own storage and open three to check. Only then delete them and sign out.",
            "nl": "Kopieer ze naar je eigen opslag en open er drie om te kijken. Verwijder ze dan pas en log uit."
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
            "en": "Your private files, photos, contacts, saved passwords and your profile in work programs. Work files stay here.",
            "nl": "Je privébestanden, foto''s, contacten, opgeslagen wachtwoorden en je profiel in werkprogramma''s. Bestanden van je werk blijven hier."
          },
          "when": [
            [
              "group:leaving",
              "!kind:death"
            ]
          ],
          "where": {
            "en": "Look on laptop, phone, OneDrive and in the browser. Not sure whether a file is yours? Ask {manager}.",
            "nl": "Kijk op laptop, telefoon, OneDrive en in de browser. Twijfel je of een bestand van jou is? Vraag {manager}."
          },
          "why": {
            "en": "IT will wipe your laptop and phone. You cannot get your own photos and contacts back after that.",
            "nl": "ICT maakt je laptop en telefoon leeg. Je eigen foto''s en contacten krijg je daarna niet meer terug."
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
            "en": "A list can be right while the folder is empty. Whoever handles the next case finds out too late.",
            "nl": "Een lijst kan kloppen terwijl de map leeg is. De behandelaar van de volgende zaak ontdekt dat te laat."
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
            "en": "In the place that information management chooses. Note that place, the date and who may have access.",
            "nl": "Op de plek die informatiebeheer aanwijst. Noteer die plek, de datum en wie erbij mag."
          },
          "why": {
            "en": "If the account goes first, the lawyer will later lack the proof of an agreement.",
            "nl": "Gaat het account eerst weg, dan mist de jurist later het bewijs van een afspraak."
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
            "en": "Agree with {manager} who tells them. Then take your successor along on a visit and introduce them yourself.",
            "nl": "Spreek met {manager} af wie het vertelt. Neem je opvolger daarna mee op bezoek en stel die zelf voor."
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
            "en": "Your clients, their families and your contacts about their care. Say who takes over and what you promised.",
            "nl": "Je cliënten, hun familie en je contacten rond hun zorg. Noem wie hen overneemt en wat je hebt beloofd."
          },
          "when": [
            [
              "flag:careClients"
            ]
          ],
          "where": {
            "en": "In the table, names and agreements only. Anything about health stays in the client file.",
            "nl": "In de tabel, alleen naam en afspraken. Wat over gezondheid gaat, blijft in het cliëntdossier."
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
            "en": "Let a colleague make a new series, then delete yours. Look back twelve months for the yearly work.",
            "nl": "Laat een collega een nieuwe reeks maken en verwijder dan die van jou. Kijk twaalf maanden terug voor het jaarwerk."
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
            "en": "Look on the desktop, in downloads and in documents. Move work and record a voicemail that names your successor.",
            "nl": "Zoek op bureaublad, in downloads en in documenten. Zet werk over en spreek een voicemail in die je opvolger noemt."
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
            "information.handover_doc"
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
            "en": "What you do not ask now, you will have to find out later with an angry client on the phone.",
            "nl": "Wat je nu niet vraagt, zoek je straks uit met een boze klant aan de telefoon."
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
            "en": "Note the answers below. Ask information management for mail from the old mailbox, with purpose and period.",
            "nl": "Noteer de antwoorden hieronder. Mail uit de oude mailbox vraag je aan bij informatiebeheer, met doel en periode."
          },
          "why": {
            "en": "After a month a successor often no longer dares to ask where something is. The matter is then left.",
            "nl": "Na een maand durft een opvolger vaak niet meer te vragen waar iets staat. De zaak blijft dan liggen."
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
            "en": "Choose yes if not everybody in the team may read this.",
            "nl": "Kies ja als niet iedereen in het team dit mag lezen."
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
              "en": "Case system",
              "key": "caseSystem",
              "nl": "Zaaksysteem"
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
              "nl": "Chat-app"
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
            "en": "Name the subject and years, such as ‘grants 2023 and later’.",
            "nl": "Noem onderwerp en jaren, zoals ‘subsidies 2023 en later’."
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
              "nl": "Was al geregeld"
            }
          ],
          "help": {
            "en": "Was everything in the right place already? Choose ‘Already safe’.",
            "nl": "Stond alles al op de juiste plek? Kies dan ‘Was al geregeld’."
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
            "en": "The company, the department or the care unit.",
            "nl": "Het bedrijf, de afdeling of de woongroep."
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
INSERT INTO setting VALUES ('name', 'Gemeente Veldermeer', '2');
INSERT INTO setting VALUES ('government', '1', '2');
INSERT INTO setting VALUES ('ihhPresent', '1', '2');
INSERT INTO setting VALUES ('mail', 'municipal', '2');
INSERT INTO setting VALUES ('bridgeDays', '2026-05-15', '2');
INSERT INTO setting VALUES ('missingRoles', 'legal archivist', '2');
INSERT INTO setting VALUES ('teams', 'Wonen en Leefomgeving
Sociaal Domein
Bedrijfsvoering', '2');
INSERT INTO setting VALUES ('retention', 'P10Y', '2');
INSERT INTO dossier VALUES ('019cadc6-a250-7984-867f-d22713714598', 'running', '0', '2026-04-24', 'Joris van Leeuwen', 'Beleidsadviseur Wonen', 'jorisvanleeuwen', 'joris van leeuwen beleidsadviseur wonen wonen en leefomgeving', '27647');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'function', 'Beleidsadviseur Wonen', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'kind', 'resignation', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'flags', 'phone externalRelations paper chat', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'notice', '2026-03-02', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'lastDay', '2026-04-24', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'employmentEnd', '2026-04-30', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'templates', 'information@1', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'organisation.name', 'Gemeente Veldermeer', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'organisation.government', '1', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'organisation.ihhPresent', '1', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'organisation.mail', 'municipal', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'organisation.bridgeDays', '2026-05-15', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'organisation.missingRoles', 'legal archivist', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'organisation.teams', 'Wonen en Leefomgeving
Sociaal Domein
Bedrijfsvoering', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'organisation.retention', 'P10Y', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'people.employee', '019cadc6-a638-704d-81ee-0b5d7fd84630', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'person:019cadc6-a638-704d-81ee-0b5d7fd84630', 'name', 'Joris van Leeuwen', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'person:019cadc6-a638-704d-81ee-0b5d7fd84630', 'email', 'j.vanleeuwen@veldermeer.example', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'person:019cadc6-a638-704d-81ee-0b5d7fd84630', 'unit', 'Wonen en Leefomgeving', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'people.manager', '019cadc6-a638-7c48-85a0-c2c42f22402b', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'person:019cadc6-a638-7c48-85a0-c2c42f22402b', 'name', 'Sanne Verhoeven', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'people.successor', '019cadc6-a638-7bfb-9b2c-d73a4a4f2a54', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'person:019cadc6-a638-7bfb-9b2c-d73a4a4f2a54', 'name', 'Daan Mulder', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'people.hr', '019cadc6-a638-706e-82c0-2e873da48326', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'person:019cadc6-a638-706e-82c0-2e873da48326', 'name', 'Femke de Boer', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'people.it', '019cadc6-a638-7dce-8b17-2d56ec2ad7e9', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'person:019cadc6-a638-7dce-8b17-2d56ec2ad7e9', 'name', 'Youssef Amrani', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'dossier', 'people.ihh', '019cadc6-a638-74cd-9029-9fa4060f2243', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'person:019cadc6-a638-74cd-9029-9fa4060f2243', 'name', 'Ria Kuipers', '3');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'task:information.kickoff', 'note', 'Samen de lijst doorgenomen
en "afspraken" gemaakt', '4');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'row:019cadc6-b1f0-7686-9d78-652dbdcc57ef', '@table', 'matters', '5');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'row:019cadc6-b1f0-7686-9d78-652dbdcc57ef', 'state', 'loopt', '5');
INSERT INTO cell VALUES ('019cadc6-a250-7984-867f-d22713714598', 'row:019cadc6-b1f0-7686-9d78-652dbdcc57ef', 'title', 'Woonvisie 2026–2030', '5');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.accept', 'successor', '2026-04-24', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.after30', 'manager', '2026-05-26', 'todo', '78');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.agreements', 'manager', '2026-03-09', 'todo', '75');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.chat_autodelete', 'employee', '2026-03-03', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.chat_export', 'employee', '2026-04-17', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.close', 'ihh', '2026-06-15', 'todo', '74');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.contacts', 'employee', '2026-04-14', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.destroy_list', 'ihh', '2026-04-21', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.device_data', 'employee', '2026-04-22', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.employee_sign', 'employee', '2026-04-23', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.file_to_dms', 'employee', '2026-04-14', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.final_check', 'ihh', '2026-04-22', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.first_weeks', 'employee', '2026-04-17', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.handover_doc', 'employee', '2026-04-21', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.hold_check', 'ihh', '2026-03-09', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.ihh_intake', 'ihh', '2026-03-12', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.kickoff', 'manager', '2026-03-04', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.locations', 'employee', '2026-03-16', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.mail_private', 'employee', '2026-03-09', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.mail_to_dossier', 'employee', '2026-04-14', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.mailbox_secure', 'it', '2026-04-28', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.meetings', 'employee', '2026-04-17', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.open_cases', 'employee', '2026-04-14', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.own_data', 'employee', '2026-04-21', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.ownership_list', 'employee', '2026-03-16', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.ownership_transfer', 'employee', '2026-04-17', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.paper', 'employee', '2026-04-17', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.personal_drive', 'employee', '2026-04-21', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.plan', 'employee', '2026-03-09', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.progress_talk', 'manager', '2026-04-09', 'todo', '11');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.roles_clear', 'manager', '2026-03-09', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.signoff', 'manager', '2026-04-23', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.successor', 'manager', '2026-03-12', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.successor_access', 'successor', '2026-04-17', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.unique_knowledge', 'employee', '2026-03-16', 'todo', '27647');
INSERT INTO open_task VALUES ('019cadc6-a250-7984-867f-d22713714598', 'information.warm_handover', 'manager', '2026-04-09', 'todo', '27647');
