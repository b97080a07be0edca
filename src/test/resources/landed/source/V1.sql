INSERT INTO source.load (kind, subject, origin, format, gemeenten, who, state, requested_at, started_at, ended_at, rows, share, said, release, version, next) VALUES
    ('TABLE', '84799NED', '', '', '{GM0014,GM1680}', 'Zoë O''Hara', 'PUBLISHED', '2026-10-25 02:30+01', '2026-10-25 02:30+01', '2026-10-25 02:31+01', 137, 1, '', 4, '2025-12-01 1a2b', ''),
    ('FILE', 'grenzen "oud".geojson', '/srv/uploads/load1.part', 'boundaries', '{}', '?', 'FAILED', '2026-01-01', '2026-01-01', '2026-01-01', 0, 0.25, 'source.rule.DAMAGED', NULL, NULL, NULL),
    ('TABLE', '50090NED', 'http://127.0.0.1:1/odata', '', '{}', 'command line', 'INTERRUPTED', '2026-01-01', '2026-01-01', '2026-01-01', 10000, 0.5, '', 5, '2025-12-01 3c', 'http://127.0.0.1:1/odata?$skip=10000');
INSERT INTO source.finding (load, place, field, value, rule) VALUES (2, '1:7', '', '€ – é', 'DAMAGED');
INSERT INTO source.finding_count (load, rule, found) VALUES (2, 'DAMAGED', 1);
INSERT INTO source.learned (load, code, name, change, urbanity, inhabitants) VALUES (3, 'GM0014', '''s-Gravenhage', 'UNKNOWN', NULL, NULL);
INSERT INTO source.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, picked_by, last_heartbeat, version) VALUES
    ('load', '3', NULL, '2026-01-01', true, 'node-1', '2026-01-01', 3);
