-- SPDX-FileCopyrightText: The Fixtide authors
-- SPDX-License-Identifier: Apache-2.0
-- A small invented record for the browser tests (H2): 5.12 to 5.19-rc6, one net pull a candidate, a
-- can pull now and then that shares its fix with the net pull after it.
INSERT INTO pull (id, message_id, tree, slug, tag, sort, version, current_send, subject, sender_name, sender_email, sent_at,
                  release, release_order, release_stated, rc, merged_into, lead, problems, fixes, commits, merges, files, insertions, deletions, bundled)
SELECT r.x * 10 + rc.x, 'net-' || r.x || '-' || rc.x || '@example.org', 'net', 'net-5.' || r.x || '-rc' || rc.x, 'net-5.' || r.x || '-rc' || rc.x,
       'FIXES', 1, TRUE, '[GIT PULL] Networking for v5.' || r.x || '-rc' || rc.x, 'A. Maintainer', 'a@example.org',
       DATEADD('DAY', (r.x - 12) * 63 + rc.x * 7, TIMESTAMP WITH TIME ZONE '2024-09-01 12:00:00+00:00'),
       '5.' || r.x, 5000 + r.x, TRUE, rc.x, NULL, '', '', 4 + MOD(r.x * 7 + rc.x * 5, 13), 6 + MOD(r.x * 7 + rc.x * 5, 13), 2,
       20 + MOD(r.x * 11 + rc.x, 40), 300 + r.x * rc.x, 100 + rc.x * 9, FALSE
FROM SYSTEM_RANGE(12, 19) r, SYSTEM_RANGE(1, 8) rc
WHERE NOT (r.x = 19 AND rc.x > 6);

INSERT INTO pull (id, message_id, tree, slug, tag, sort, version, current_send, subject, sender_name, sender_email, sent_at,
                  release, release_order, release_stated, rc, merged_into, lead, problems, fixes, commits, merges, files, insertions, deletions, bundled)
SELECT 1000 + r.x, 'can-' || r.x || '@example.org', 'can', 'linux-can-fixes-for-5.' || r.x, 'linux-can-fixes-for-5.' || r.x,
       'FIXES', 1, TRUE, 'pull-request: can 5.' || r.x, 'B. Maintainer', 'b@example.org',
       DATEADD('DAY', (r.x - 12) * 63 + 5, TIMESTAMP WITH TIME ZONE '2024-09-01 12:00:00+00:00'),
       '5.' || r.x, 5000 + r.x, FALSE, NULL, NULL, '', '', 1, 1, 0, 1, 5, 3, FALSE
FROM SYSTEM_RANGE(12, 19) r;

INSERT INTO pull_section (id, pull_id, position, section_key, title, bullets)
SELECT p.id * 2, p.id, 0, 'current-regression', 'Current release - regressions', 1 FROM pull p WHERE p.tree = 'net';
INSERT INTO pull_section (id, pull_id, position, section_key, title, bullets)
SELECT p.id * 2 + 1, p.id, 1, 'always-broken', 'Previous releases - always broken', 1 FROM pull p WHERE p.tree = 'net';
INSERT INTO bullet (id, section_id, position, text)
SELECT s.id, s.id, 0, 'sample: say it in other words' FROM pull_section s;

INSERT INTO fix (id, title, author, first_seen, last_seen, appearances, subsystem, kind, security, provenance, ai_assisted, driver, classifier_revision)
SELECT 'f' || p.id || 'n' || n.x,
       CASE WHEN n.x = 0 THEN 'can: sample: answer in 5.' || (p.release_order - 5000)
            ELSE 'net: sample' || n.x || ': mend what release ' || p.release || '-rc' || p.rc || ' broke in sample_function_' || n.x || '()' END,
       'Person ' || MOD(p.id + n.x, 17), p.sent_at, p.sent_at, CASE WHEN n.x = 0 AND p.rc = 1 THEN 2 ELSE 1 END,
       CASE WHEN n.x = 0 THEN 'can'
            ELSE ARRAY['tcp', 'core', 'netfilter', 'wifi-driver', 'intel', 'virtio', 'bluetooth', 'mlx5', 'selftests', 'ipv6', 'dsa', 'sched'][1 + MOD(p.id * 3 + n.x, 12)] END,
       ARRAY['behaviour', 'use-after-free', 'leak', 'null-deref', 'race', 'compat', 'validation'][1 + MOD(p.id + n.x, 7)],
       MOD(p.id + n.x, 7) = 1,
       ARRAY['unattributed', 'unattributed', 'fuzzer', 'human', 'static-analysis', 'ci', 'ai'][1 + MOD(p.id + n.x * 5, 7)],
       NULL, NULL, 1
FROM pull p, SYSTEM_RANGE(0, 16) n
WHERE p.tree = 'net' AND n.x < p.fixes;

INSERT INTO fix_evidence (fix_id, position, answer, rule, matched, weak)
SELECT f.id, 0, 'subsystem', 'title-prefix', 'net:', MOD(LENGTH(f.title), 5) = 0 FROM fix f;
INSERT INTO fix_evidence (fix_id, position, answer, rule, matched, weak)
SELECT f.id, 1, 'kind', 'title-words', 'mend', FALSE FROM fix f;

INSERT INTO pull_appearance (id, pull_id, position, author, title, title_key, merge, section_key, bullet_id, match_score, fix_id)
SELECT p.id * 100 + n.x, p.id, n.x, f.author, f.title, f.title, FALSE,
       CASE n.x WHEN 1 THEN 'current-regression' WHEN 2 THEN 'always-broken' ELSE 'none' END,
       CASE n.x WHEN 1 THEN p.id * 2 WHEN 2 THEN p.id * 2 + 1 END, CASE WHEN n.x IN (1, 2) THEN 0.9 END, f.id
FROM pull p, SYSTEM_RANGE(0, 16) n, fix f
WHERE p.tree = 'net' AND f.id = 'f' || p.id || 'n' || n.x;
INSERT INTO pull_appearance (id, pull_id, position, author, title, title_key, merge, section_key, bullet_id, match_score, fix_id)
SELECT p.id * 100, p.id, 0, f.author, f.title, f.title, FALSE, 'none', NULL, NULL, f.id
FROM pull p, fix f
WHERE p.tree = 'can' AND f.id = 'f' || ((p.release_order - 5000) * 10 + 1) || 'n0';

INSERT INTO stable_release (release_order, version, series, released_at, source, listed_from, items)
SELECT 50180000 + n.x, '5.18.' || n.x, '5.18', DATEADD('DAY', n.x * 7, TIMESTAMP WITH TIME ZONE '2022-06-01 12:00:00+00:00'), 'DEBIAN', '5.18.' || n.x, 70
FROM SYSTEM_RANGE(1, 14) n;
INSERT INTO stable_item (release_order, position, title, title_key, cves, fix_id, networking, subsystem, secondary, kind, security, provenance, driver, classifier_revision)
SELECT r.release_order, n.x, 'wifi: mac80211: mend case ' || n.x || ' of a rather long title for a narrow screen', 'wifi: mac80211: mend case ' || n.x || ' of ' || r.version,
       CASE MOD(n.x, 5) WHEN 0 THEN 'CVE-2022-' || (10000 + (r.release_order - 50180000) * 100 + n.x) ELSE '' END, CASE n.x WHEN 1 THEN 'f196n1' END, TRUE,
       ARRAY['wifi', 'intel', 'netfilter', 'tcp'][1 + MOD(n.x, 4)], '', ARRAY['leak', 'use-after-free', 'behaviour'][1 + MOD(n.x, 3)], MOD(n.x, 5) = 0, 'unattributed',
       CASE MOD(n.x, 4) WHEN 1 THEN 'iwlwifi' END, 1
FROM stable_release r, SYSTEM_RANGE(1, 55) n;
UPDATE record_revision SET number = 7;
