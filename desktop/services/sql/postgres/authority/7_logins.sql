-- Logins of officers. The administrator is no owner: these functions act with the owner's right to make roles, after
-- looking at who asks.
CREATE OR REPLACE FUNCTION desk.login_of(wanted bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    AS $$ SELECT username || '@' || current_database() FROM public.officer WHERE id = wanted $$;

CREATE OR REPLACE FUNCTION desk.may_keep(h desk.head, wanted bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT h.role = 0 OR (h.role = {administrator} AND NOT EXISTS (
        SELECT FROM public.posting p JOIN public.seat s ON s.id = p.seat_id
            WHERE p.officer_id = wanted AND p.to_day IS NULL
                AND (h.department_id IS NOT NULL AND s.department_id IS DISTINCT FROM h.department_id)))
$$;

CREATE OR REPLACE FUNCTION desk.set_login(wanted bigint, verifier text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head; login text := desk.login_of(wanted); usable boolean;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    IF h.role IS NULL OR NOT (desk.may_keep(h, wanted) OR wanted = h.officer_id) THEN
        PERFORM desk.refuse('42501', 'role_may_not');
    END IF;
    IF login IS NULL OR octet_length(login) > 63 OR verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
        PERFORM desk.refuse('ND422', 'value_unfit');
    END IF;
    SELECT active INTO usable FROM officer WHERE id = wanted;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
        EXECUTE format('CREATE ROLE %I IN ROLE %I', login, {officers});
    ELSIF NOT pg_has_role(login, {officers}, 'MEMBER') THEN
        PERFORM desk.refuse('ND422', 'name_taken');
    END IF;
    EXECUTE format('ALTER ROLE %I %s PASSWORD %L', login, CASE WHEN usable THEN 'LOGIN' ELSE 'NOLOGIN' END, verifier);
END $$;
COMMENT ON FUNCTION desk.set_login(bigint, text) IS
    'Makes an officer''s login or changes its password; the password itself never comes here, only its SCRAM verifier.';

CREATE OR REPLACE FUNCTION desk.officer_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id_if_assigned();
    IF h.role = 0 OR desk.is_server() THEN
        NULL;
    ELSIF TG_OP = 'INSERT' THEN
        IF h.role IS DISTINCT FROM {administrator} THEN
            PERFORM desk.refuse('42501', 'role_may_not');
        END IF;
    ELSIF coalesce(desk.may_keep(h, NEW.id), false) THEN
        IF NEW.username <> OLD.username THEN
            PERFORM desk.refuse('42501', 'role_may_not');
        END IF;
    ELSIF NEW.id IS DISTINCT FROM h.officer_id OR to_jsonb(NEW) - '{password_hash,last_login_at,last_posting_id}'::text[]
        <> to_jsonb(OLD) - '{password_hash,last_login_at,last_posting_id}'::text[] THEN
        PERFORM desk.refuse('42501', 'role_may_not');
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.active <> OLD.active
        AND EXISTS (SELECT FROM pg_roles WHERE rolname = desk.login_of(NEW.id)) THEN
        EXECUTE format('ALTER ROLE %I %s', desk.login_of(NEW.id), CASE WHEN NEW.active THEN 'LOGIN' ELSE 'NOLOGIN' END);
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER officer_kept BEFORE INSERT OR UPDATE ON public.officer
    FOR EACH ROW EXECUTE FUNCTION desk.officer_kept();

CREATE OR REPLACE FUNCTION desk.signed_in(command_id bytea) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    IF h.role IS NULL THEN
        PERFORM desk.refuse('ND401', 'no_posting');
    END IF;
    UPDATE officer SET last_login_at = h.at, last_posting_id = h.posting_id WHERE id = h.officer_id;
    RETURN desk.append({signed_in}, command_id, NULL, h.officer_id, '', '', false);
END $$;
COMMENT ON FUNCTION desk.signed_in(bytea) IS 'The day''s login of who acts (S003).';
