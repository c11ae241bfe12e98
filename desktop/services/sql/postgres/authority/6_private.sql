-- Numbers of people, and what lies outside the area, are told only as far as a task needs them.
CREATE OR REPLACE FUNCTION desk.revealed_mobile(wanted bigint) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT c.mobile FROM complaint c
        WHERE c.id = wanted AND EXISTS (
            SELECT FROM event e WHERE e.complaint_id = wanted AND e.action = {revealed} AND e.officer_id = desk.me()
                AND e.xmin IS DISTINCT FROM pg_current_xact_id_if_assigned()::xid)
$$;
COMMENT ON FUNCTION desk.revealed_mobile(bigint) IS
    'A mobile number to whom the ledger already says that it was revealed: the entry cannot be taken back any more.';

CREATE OR REPLACE FUNCTION desk.same_mobile(wanted bigint) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT o.id FROM complaint c JOIN complaint o ON o.mobile = c.mobile AND o.id <> c.id
        WHERE c.id = wanted AND (o.is_open OR o.is_awaiting)
            AND o.department_id = coalesce(desk.bound('department'), o.department_id)
            AND o.district_id = coalesce(desk.bound('district'), o.district_id)
            AND o.block_id = coalesce(desk.bound('block'), o.block_id)
        ORDER BY o.registered_at DESC LIMIT 20
$$;

CREATE OR REPLACE FUNCTION desk.mobile_marks(ids bigint[]) RETURNS TABLE (id bigint, mark text)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH salt AS MATERIALIZED (SELECT gen_random_uuid()::text AS grain)
    SELECT c.id, CASE WHEN c.mobile = '' THEN '' ELSE encode(sha256((salt.grain || c.mobile)::bytea), 'hex') END
        FROM complaint c, salt WHERE c.id = ANY (ids)
$$;
COMMENT ON FUNCTION desk.mobile_marks(bigint[]) IS 'Equal marks = equal numbers, within one answer; they tell nothing else.';

CREATE OR REPLACE FUNCTION desk.told_mobiles(numbers text[], told text[]) RETURNS TABLE (number text, mobile text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT c.number, CASE WHEN c.mobile = t.told THEN c.mobile ELSE c.mobile_masked END
        FROM unnest(numbers, told) AS t (number, told) JOIN complaint c ON c.number = t.number
$$;
COMMENT ON FUNCTION desk.told_mobiles(text[], text[]) IS 'To who tells a number: the same if it is right, else masked.';

CREATE OR REPLACE FUNCTION desk.taken(numbers text[]) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT c.number FROM complaint c WHERE c.number = ANY (numbers) $$;
COMMENT ON FUNCTION desk.taken(text[]) IS 'Which of these portal numbers some complaint of the state has already.';

CREATE OR REPLACE FUNCTION desk.taken_like(start text) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT c.number FROM complaint c WHERE c.number >= start AND c.number < start || U&'\FFFF' $$;

CREATE OR REPLACE FUNCTION desk.kept_file(wanted text, many integer) RETURNS TABLE (media_type text, first bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT f.media_type, substr(f.bytes, 1, least(many, 4096)) FROM file_content f WHERE f.sha256 = wanted $$;
COMMENT ON FUNCTION desk.kept_file(text, integer) IS 'Of a file whose digest one knows: what it is.';

CREATE OR REPLACE FUNCTION desk.own_hash(wanted bigint) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT o.password_hash FROM officer o WHERE o.id = wanted AND (o.id = desk.me() OR desk.is_server())
$$;

CREATE OR REPLACE FUNCTION desk.overdue(most integer) RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id_if_assigned();
    IF h.role IS NULL THEN
        PERFORM desk.refuse('ND403', 'no_posting');
    END IF;
    RETURN QUERY SELECT to_jsonb(c) - '{complainant,mobile,mobile_masked,village,subject,number}'::text[]
            || '{"number": ""}'::jsonb
        FROM complaint c
        WHERE c.is_open AND c.due_at < h.at AND c.level < 3 AND c.status IN (1, 2) AND c.dialogue_due = 0
            AND (c.target_day IS NULL OR c.target_day < (h.at + 19800) / 86400)
        ORDER BY c.due_at, c.id LIMIT least(most, 1001);
END $$;
COMMENT ON FUNCTION desk.overdue(integer) IS
    'What the timer must take up in the whole state: where it stands, nobody''s name, number or words.';

CREATE OR REPLACE FUNCTION desk.escalate(moved jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head; n complaint;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    n := jsonb_populate_record(NULL::complaint, moved);
    UPDATE complaint c SET level = n.level, seat_id = n.seat_id, level_since = n.level_since, due_at = n.due_at,
            act_by = n.act_by, version = n.version, status = 1, target_day = NULL, returned = false
        WHERE c.id = n.id AND h.role IS NOT NULL AND desk.holds('limit_passed', h, c) AND c.status IN (1, 2)
            AND n.level BETWEEN c.level + 1 AND 3 AND n.due_at >= n.level_since AND n.level_since > c.due_at
            AND (n.seat_id = 0 OR EXISTS (SELECT FROM seat s WHERE s.id = n.seat_id AND s.role = n.level
                AND s.department_id = c.department_id));
    IF NOT FOUND THEN
        PERFORM desk.refuse('42501', 'role_may_not');
    END IF;
END $$;
COMMENT ON FUNCTION desk.escalate(jsonb) IS 'The timer''s step of one complaint, and nothing else.';
