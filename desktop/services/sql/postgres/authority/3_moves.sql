-- What a complaint may become, by whom: looked at as the transaction ends, against the entries it wrote.
CREATE TABLE IF NOT EXISTS desk.permit (action smallint, role smallint, PRIMARY KEY (action, role));
CREATE TABLE IF NOT EXISTS desk.importer (role smallint PRIMARY KEY);
CREATE TABLE IF NOT EXISTS desk.transition (
    action smallint,
    role smallint,
    from_status smallint,
    to_status smallint,
    importing boolean NOT NULL,
    checks text[] NOT NULL,
    PRIMARY KEY (action, role, from_status, to_status, importing)
);
CREATE TABLE IF NOT EXISTS desk.touched (action smallint PRIMARY KEY, columns text[] NOT NULL);

CREATE OR REPLACE FUNCTION desk.policy(wanted text, day integer) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT value::jsonb FROM public.policy_value
        WHERE code = wanted AND kind IS NULL AND category_id IS NULL AND from_day <= day
        ORDER BY from_day DESC, id DESC LIMIT 1
$$;

CREATE OR REPLACE FUNCTION desk.holds(name text, h desk.head, c public.complaint) RETURNS boolean
    LANGUAGE plpgsql STABLE AS $$
DECLARE level integer := CASE WHEN h.role <= 4 THEN h.role ELSE 0 END; today integer := (h.at + 19800) / 86400;
BEGIN
    RETURN CASE name
        WHEN 'at_level' THEN level IN (0, c.level)
        WHEN 'not_above' THEN level = 0 OR c.level <= level
        WHEN 'no_dialogue_due' THEN c.dialogue_due = 0
        WHEN 'not_locked' THEN NOT c.genuine_lock
        WHEN 'decider' THEN h.officer_id IS DISTINCT FROM c.proposed_by
            AND coalesce(desk.policy('special_close_approver_levels', today), '[3]') @> to_jsonb(level)
        WHEN 'is_proposer' THEN h.officer_id = c.proposed_by
        WHEN 'proposer_level' THEN coalesce(desk.policy('special_close_proposer_level', today), '2') = to_jsonb(level)
        WHEN 'lane_open' THEN NOT c.lane_proposed
        WHEN 'lane_proposed' THEN c.lane_proposed
        WHEN 'not_noted_at_l3' THEN NOT c.examined_l3
        WHEN 'noted_at_l3' THEN c.examined_l3
        WHEN 'lies_at_l3' THEN c.level = 3
        WHEN 'lies_at_l4' THEN c.level = 4
        WHEN 'drawn_for_reaudit' THEN c.in_reaudit
        WHEN 'limit_passed' THEN c.level < 3 AND c.due_at < h.at AND c.dialogue_due = 0
            AND (c.target_day IS NULL OR c.target_day < today)
        ELSE true
    END;
END $$;
COMMENT ON FUNCTION desk.holds(text, desk.head, public.complaint) IS
    'The checks of the policy table that hang on the complaint alone; counts and windows of days stay the service''s.';

CREATE OR REPLACE FUNCTION desk.complaint_moved() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    h desk.head;
    e record;
    changed text[];
    fits boolean := false;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    IF NOT FOUND OR h.role IS NULL THEN
        PERFORM desk.refuse('ND403', 'no_posting');
    END IF;
    IF h.role = 0 THEN
        RETURN NULL;
    END IF;
    IF NEW.is_open <> (NEW.status <= 4) OR NEW.is_awaiting <> (NEW.status = 5) THEN
        PERFORM desk.refuse('42501', 'wrong_status');
    END IF;
    IF TG_OP = 'UPDATE' THEN
        changed := array(SELECT n.key FROM jsonb_each(to_jsonb(NEW)) n
            WHERE n.value IS DISTINCT FROM to_jsonb(OLD) -> n.key);
        fits := changed = '{}';
    END IF;
    FOR e IN SELECT action, officer_id, details FROM event
        WHERE id > h.first AND complaint_id = NEW.id ORDER BY id LOOP
        IF e.action IN ({registered}, {imported}) AND NOT EXISTS (
            SELECT FROM event WHERE id <= h.first AND complaint_id = NEW.id
        ) THEN
            fits := h.importing OR (e.action = {registered} AND NEW.status = 1 AND NEW.level = 1);
        ELSIF TG_OP = 'UPDATE' THEN
            fits := EXISTS (
                SELECT FROM desk.transition t JOIN desk.touched w ON w.action = t.action
                    WHERE t.action = e.action AND t.role = CASE WHEN e.officer_id = 0 THEN 9 ELSE h.role END
                        AND t.from_status = OLD.status AND t.to_status = NEW.status AND t.importing = h.importing
                        AND (t.importing OR changed <@ w.columns)
                        AND (SELECT coalesce(bool_and(desk.holds(k, h, OLD)), true) FROM unnest(t.checks) k)
            ) AND (changed = '{}' OR NEW.version > OLD.version)
              AND (OLD.status = NEW.status OR e.officer_id = 0 OR h.importing
                   OR (e.details::jsonb ->> 'status_to')::smallint = NEW.status);
        END IF;
        EXIT WHEN NOT fits;
    END LOOP;
    IF NOT fits THEN
        PERFORM desk.refuse('42501', 'wrong_status');
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.status = 7 AND OLD.status <> 7 AND NOT h.importing AND NOT EXISTS (
        SELECT FROM proposal WHERE complaint_id = NEW.id AND decision = 1 AND decided_by = h.officer_id
            AND decided_at = h.at AND proposed_by <> h.officer_id
    ) THEN
        PERFORM desk.refuse('42501', 'wrong_status');
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS complaint_moved ON public.complaint;
CREATE CONSTRAINT TRIGGER complaint_moved AFTER INSERT OR UPDATE ON public.complaint
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION desk.complaint_moved();

CREATE OR REPLACE FUNCTION desk.entry_told_truly() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head; c complaint; mine boolean;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    IF NOT FOUND OR h.role = 0 OR NEW.complaint_id IS NULL OR h.importing THEN
        RETURN NULL;
    END IF;
    SELECT * INTO c FROM complaint WHERE id = NEW.complaint_id;
    SELECT o.xmin = pg_current_xact_id()::xid INTO mine FROM complaint o WHERE o.id = NEW.complaint_id;
    IF mine THEN
        RETURN NULL;
    END IF;
    IF NOT EXISTS (
        SELECT FROM desk.transition t
            WHERE t.action = NEW.action AND t.role = h.role AND t.from_status = c.status AND t.to_status = c.status
                AND NOT t.importing
                AND (SELECT coalesce(bool_and(desk.holds(k, h, c)), true) FROM unnest(t.checks) k)
    ) THEN
        PERFORM desk.refuse('42501', 'wrong_status');
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION desk.entry_told_truly() IS
    'An entry that says a complaint moved stands only beside its move; one that moves nothing fits where it stands.';
DROP TRIGGER IF EXISTS event_told_truly ON public.event;
CREATE CONSTRAINT TRIGGER event_told_truly AFTER INSERT ON public.event
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION desk.entry_told_truly();

CREATE OR REPLACE FUNCTION desk.must_be_told() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head; about bigint;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    IF NOT FOUND AND desk.is_server() THEN
        RETURN NULL;
    END IF;
    IF TG_ARGV[1] <> '' THEN
        about := (to_jsonb(coalesce(NEW, OLD)) ->> (TG_ARGV[1] || '_id'))::bigint;
    END IF;
    IF h.role = 0 OR h.importing OR (h.role IS NOT NULL AND EXISTS (
        SELECT FROM event WHERE id > h.first AND action = ANY (TG_ARGV[0]::smallint[])
            AND (about IS NULL OR CASE TG_ARGV[1] WHEN 'meeting' THEN subject_id ELSE complaint_id END = about)
    )) THEN
        RETURN NULL;
    END IF;
    PERFORM desk.refuse('42501', 'role_may_not');
    RETURN NULL;
END $$;
COMMENT ON FUNCTION desk.must_be_told() IS
    'What is written beside a complaint or a meeting stands in the ledger of the same act.';

CREATE OR REPLACE FUNCTION desk.proposal_stamped() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head; level integer;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    IF h.role = 0 THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.proposed_by <> h.officer_id OR NEW.proposed_posting <> h.posting_id OR NEW.proposed_at <> h.at
            OR NEW.decision <> 0 OR NEW.decided_by IS NOT NULL THEN
            PERFORM desk.refuse('42501', 'role_may_not');
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.decision, NEW.decided_by, NEW.order_text) IS DISTINCT FROM (OLD.decision, OLD.decided_by, OLD.order_text)
        AND (OLD.decision <> 0 OR NEW.decided_by IS DISTINCT FROM h.officer_id OR NEW.decided_at <> h.at
             OR (NEW.decision IN (1, 2, 3) AND h.officer_id = OLD.proposed_by)) THEN
        PERFORM desk.refuse('42501', 'proposer_may_not_decide');
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER proposal_stamped BEFORE INSERT OR UPDATE ON public.proposal
    FOR EACH ROW EXECUTE FUNCTION desk.proposal_stamped();
ALTER TABLE public.proposal DROP CONSTRAINT IF EXISTS two_persons_named;
ALTER TABLE public.proposal ADD CONSTRAINT two_persons_named
    CHECK (decision <> 1 OR (decided_by IS NOT NULL AND decided_by <> proposed_by));
