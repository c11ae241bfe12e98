-- Who is signed in, in which posting, over which area. Derived from the login, never from a setting: the setting
-- desk.posting only chooses among the postings of that login.
CREATE SCHEMA IF NOT EXISTS desk;

CREATE TABLE IF NOT EXISTS desk.head (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    number bigint NOT NULL,
    hash bytea NOT NULL,
    act xid8,
    at bigint,
    first bigint,
    officer_id bigint,
    posting_id bigint,
    role smallint,
    department_id integer,
    district_id integer,
    block_id integer,
    importing boolean NOT NULL DEFAULT false,
    at_hand bigint[] NOT NULL DEFAULT '{}'
) WITH (fillfactor = 10);
COMMENT ON TABLE desk.head IS
    'The newest entry of the ledger, and the one act that is under way: who writes holds this row until the end.';
INSERT INTO desk.head (number, hash) SELECT 0, {genesis} ON CONFLICT DO NOTHING;

CREATE OR REPLACE FUNCTION desk.now() RETURNS bigint LANGUAGE sql VOLATILE
    AS $$ SELECT floor(extract(epoch FROM clock_timestamp()))::bigint $$;

CREATE OR REPLACE FUNCTION desk.username() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN right(session_user::text, length(current_database()) + 1) = '@' || current_database()
                THEN left(session_user::text, -(length(current_database()) + 1)) END
$$;
COMMENT ON FUNCTION desk.username() IS 'The officer''s user name: a login is called username@database.';

CREATE OR REPLACE FUNCTION desk.is_server() RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT pg_catalog.pg_has_role(session_user, {server}, 'MEMBER') $$;
COMMENT ON FUNCTION desk.is_server() IS
    'The owner and the service that signs officers in by itself may sit in any posting; a login only in its own.';

CREATE OR REPLACE FUNCTION desk.me() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE found bigint;
BEGIN
    IF desk.is_server() THEN
        SELECT p.officer_id INTO found FROM public.posting p
            WHERE p.id = nullif(current_setting('desk.posting', true), '')::bigint;
    ELSE
        SELECT o.id INTO found FROM public.officer o WHERE o.username = desk.username() AND o.active;
    END IF;
    RETURN coalesce(found, -1);
END $$;

CREATE OR REPLACE FUNCTION desk.bound(part text) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE place record;
BEGIN
    SELECT s.department_id, s.district_id, s.block_id, s.role INTO place
        FROM public.posting p
        JOIN public.seat s ON s.id = p.seat_id
        JOIN public.officer o ON o.id = p.officer_id
        WHERE p.id = nullif(current_setting('desk.posting', true), '')::bigint
            AND p.to_day IS NULL AND s.active AND o.active
            AND (o.username = desk.username() OR desk.is_server());
    IF NOT FOUND THEN
        RETURN -1;
    END IF;
    RETURN CASE part WHEN 'department' THEN place.department_id WHEN 'district' THEN place.district_id
        WHEN 'block' THEN place.block_id ELSE place.role END;
END $$;
COMMENT ON FUNCTION desk.bound(text) IS 'Department, district, block (null = all) or role of the posting in use; -1 = none.';

CREATE OR REPLACE FUNCTION desk.act_role() RETURNS smallint LANGUAGE sql STABLE SECURITY DEFINER
    AS $$ SELECT role FROM desk.head WHERE act = pg_current_xact_id_if_assigned() $$;

CREATE OR REPLACE FUNCTION desk.also() RETURNS bigint[] LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE taken bigint[]; department integer := desk.bound('department');
BEGIN
    SELECT at_hand INTO taken FROM desk.head WHERE act = pg_current_xact_id_if_assigned();
    RETURN coalesce(taken, '{}') || array(
        SELECT p.complaint_id FROM public.proposal p JOIN public.complaint c ON c.id = p.complaint_id
            WHERE p.department_id = department AND c.department_id <> department
                AND c.district_id = coalesce(desk.bound('district'), c.district_id)
                AND c.block_id = coalesce(desk.bound('block'), c.block_id));
END $$;
COMMENT ON FUNCTION desk.also() IS
    'Complaints outside the area that are seen all the same: passed on in this very act, or once proposed for closure
    by this department, which keeps them in its register.';
