-- An act: one transaction of one officer in one posting. Whoever acts holds the head of the ledger until the end, so
-- acts follow one another, and entries are stamped and chained by the database, not by who writes them.
CREATE OR REPLACE FUNCTION desk.refuse(state text, code text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = state, MESSAGE = code;
END $$;

CREATE OR REPLACE FUNCTION desk.begin_act(posting bigint) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE sits record; began bigint;
BEGIN
    PERFORM FROM desk.head FOR UPDATE;
    SELECT p.id, p.officer_id, s.role, s.department_id, s.district_id, s.block_id,
            p.to_day IS NULL AND s.active AS in_office
        INTO sits
        FROM posting p JOIN seat s ON s.id = p.seat_id JOIN officer o ON o.id = p.officer_id
        WHERE p.id = begin_act.posting AND o.active AND (o.username = desk.username() OR desk.is_server());
    IF NOT FOUND THEN
        PERFORM desk.refuse('ND403', 'no_posting');
    END IF;
    began := desk.now();
    UPDATE desk.head SET act = pg_current_xact_id(), at = began, first = number, officer_id = sits.officer_id,
        posting_id = sits.id, role = CASE WHEN sits.in_office THEN sits.role END, department_id = sits.department_id,
        district_id = sits.district_id, block_id = sits.block_id, importing = false, at_hand = '{}';
    PERFORM set_config('desk.posting', sits.id::text, true);
    RETURN began;
END $$;
COMMENT ON FUNCTION desk.begin_act(bigint) IS 'First of every act; answers the store''s time. Others wait until its end.';

CREATE OR REPLACE FUNCTION desk.begin_upkeep() RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE began bigint;
BEGIN
    IF NOT desk.is_server() THEN
        PERFORM desk.refuse('42501', 'role_may_not');
    END IF;
    PERFORM FROM desk.head FOR UPDATE;
    began := desk.now();
    UPDATE desk.head SET act = pg_current_xact_id(), at = began, first = number, officer_id = 0, posting_id = 0,
        role = 0, department_id = NULL, district_id = NULL, block_id = NULL, importing = false, at_hand = '{}';
    RETURN began;
END $$;
COMMENT ON FUNCTION desk.begin_upkeep() IS 'An act of the owner or the service itself, under no officer''s name.';

CREATE OR REPLACE FUNCTION desk.begin_import() RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE desk.head SET importing = true
        WHERE act = pg_current_xact_id() AND role IN (SELECT role FROM desk.importer);
    IF NOT FOUND THEN
        PERFORM desk.refuse('ND403', 'role_may_not');
    END IF;
END $$;

CREATE OR REPLACE FUNCTION desk.covers(h desk.head, c public.complaint) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT (h.department_id IS NULL OR h.department_id = c.department_id)
        AND (h.district_id IS NULL OR h.district_id = c.district_id)
        AND (h.block_id IS NULL OR h.block_id = c.block_id)
$$;

CREATE OR REPLACE FUNCTION desk.take_up(ids bigint[]) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    UPDATE desk.head SET at_hand = at_hand || array(
        SELECT c.id FROM complaint c WHERE c.id = ANY (ids) AND desk.covers(h, c)) WHERE act = pg_current_xact_id();
END $$;
COMMENT ON FUNCTION desk.take_up(bigint[]) IS
    'Complaints of the area that this act may pass on: its officer still sees them until it ends.';

CREATE OR REPLACE FUNCTION desk.chained(
    previous bytea, number bigint, at bigint, at_local text, officer_id bigint, posting_id bigint, action integer,
    command_id bytea, complaint_id bigint, subject_id bigint, told text, details text
) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(previous || convert_to(
        '[' || number || ',' || at || ',' || to_json(at_local) || ',' || officer_id || ',' || posting_id || ','
        || action || ',"' || encode(command_id, 'hex') || '",' || coalesce(complaint_id::text, 'null') || ','
        || coalesce(subject_id::text, 'null') || ',' || to_json(told) || ',' || to_json(details) || ']', 'UTF8'))
$$;

CREATE OR REPLACE FUNCTION desk.append(
    action integer, command_id bytea, complaint_id bigint, subject_id bigint, told text, details text, by_clock boolean
) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    h desk.head;
    c complaint;
    local text;
    who bigint;
    sits bigint;
    signed bytea;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    IF NOT FOUND OR h.role IS NULL THEN
        PERFORM desk.refuse('ND403', 'no_posting');
    END IF;
    IF h.role <> 0 AND NOT EXISTS (
        SELECT FROM desk.permit p
            WHERE p.action = append.action AND p.role = CASE WHEN by_clock THEN 9 ELSE h.role END
    ) THEN
        PERFORM desk.refuse('ND403', 'role_may_not');
    END IF;
    IF complaint_id IS NOT NULL THEN
        SELECT * INTO c FROM complaint o WHERE o.id = complaint_id;
    END IF;
    IF complaint_id IS NOT NULL AND h.role <> 0 THEN
        IF c.id IS NULL OR NOT (by_clock OR desk.covers(h, c) OR complaint_id = ANY (h.at_hand)) THEN
            PERFORM desk.refuse('ND404', 'not_found');
        END IF;
        IF action = {registered} AND EXISTS (SELECT FROM event e WHERE e.complaint_id = append.complaint_id) THEN
            PERFORM desk.refuse('42501', 'role_may_not');
        END IF;
    END IF;
    local := to_char(to_timestamp(h.at) AT TIME ZONE INTERVAL '05:30', 'YYYY-MM-DD"T"HH24:MI:SS') || '+05:30';
    who := CASE WHEN by_clock THEN 0 ELSE h.officer_id END;
    sits := CASE WHEN by_clock THEN 0 ELSE h.posting_id END;
    signed := desk.chained(h.hash, h.number + 1, h.at, local, who, sits, action, command_id, complaint_id, subject_id,
        told, details);
    INSERT INTO event (id, at, at_local, officer_id, posting_id, action, command_id, complaint_id, subject_id, text,
            details, hash)
        VALUES (h.number + 1, h.at, local, who, sits, action, command_id, complaint_id, subject_id, told, details, signed);
    UPDATE desk.head SET number = h.number + 1, hash = signed WHERE one;
    PERFORM pg_notify('desk', concat_ws(':', action, coalesce(complaint_id, 0), coalesce(c.department_id, 0),
        coalesce(c.district_id, 0), coalesce(c.block_id, 0)));
    RETURN h.number + 1;
END $$;
COMMENT ON FUNCTION desk.append(integer, bytea, bigint, bigint, text, text, boolean) IS
    'The only way into the ledger: who, when, number and hash are the database''s own. Listeners hear action and area.';

CREATE OR REPLACE FUNCTION desk.fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'the ledger is append-only';
END $$;
DROP TRIGGER IF EXISTS event_no_change ON public.event;
CREATE TRIGGER event_no_change BEFORE UPDATE OR DELETE ON public.event FOR EACH ROW EXECUTE FUNCTION desk.fixed();
DROP TRIGGER IF EXISTS event_no_truncate ON public.event;
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION desk.fixed();

CREATE OR REPLACE FUNCTION desk.newest() RETURNS TABLE (number bigint, hash bytea)
    LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT number, hash FROM desk.head $$;
COMMENT ON FUNCTION desk.newest() IS 'Number and hash of the newest entry of the ledger.';
