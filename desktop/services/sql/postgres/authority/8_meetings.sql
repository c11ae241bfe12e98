-- The life of a meeting and its minutes, from the plan to the upload: looked at as the transaction ends. An act takes
-- one step of one meeting, and its entry says which.
CREATE TABLE IF NOT EXISTS desk.meeting_step (
    action smallint,
    from_state smallint,
    to_state smallint,
    from_minutes smallint,
    to_minutes smallint,
    once_it_came boolean NOT NULL,
    columns text[] NOT NULL,
    PRIMARY KEY (action, from_state, to_state, from_minutes, to_minutes)
);
CREATE TABLE IF NOT EXISTS desk.meeting_actor (
    action smallint,
    role smallint,
    whole boolean,
    kind smallint,
    level smallint,
    PRIMARY KEY (action, role, whole, kind, level)
);

CREATE OR REPLACE FUNCTION desk.may_move(h desk.head, wanted smallint, n public.meeting) RETURNS boolean
    LANGUAGE sql STABLE AS $$
    SELECT (h.department_id IS NULL OR h.department_id = n.department_id)
        AND (h.district_id IS NULL OR h.district_id = n.district_id)
        AND EXISTS (
            SELECT FROM desk.meeting_actor a
                WHERE a.action = wanted AND a.role = h.role AND a.whole = (h.department_id IS NULL)
                    AND a.kind = n.kind AND a.level = n.level)
$$;

CREATE OR REPLACE FUNCTION desk.meeting_moved() RETURNS trigger
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
    IF TG_OP = 'INSERT' THEN
        fits := (NEW.state, NEW.minutes_state, NEW.minutes_version, NEW.version) = (1, 0, 0, 1)
            AND desk.may_move(h, {meeting_planned}::smallint, NEW)
            AND EXISTS (SELECT FROM event WHERE id > h.first AND action = {meeting_planned});
    ELSE
        changed := array(SELECT n.key FROM jsonb_each(to_jsonb(NEW)) n
            WHERE n.value IS DISTINCT FROM to_jsonb(OLD) -> n.key);
        FOR e IN SELECT v.action FROM event v
            WHERE v.id > h.first AND v.subject_id = NEW.id AND v.complaint_id IS NULL
                AND v.action IN (SELECT s.action FROM desk.meeting_step s) LOOP
            fits := NEW.version + NEW.minutes_version = OLD.version + OLD.minutes_version + 1
                AND desk.may_move(h, e.action, NEW)
                AND EXISTS (
                    SELECT FROM desk.meeting_step s
                        WHERE s.action = e.action AND s.from_state = OLD.state AND s.to_state = NEW.state
                            AND s.from_minutes = OLD.minutes_state AND s.to_minutes = NEW.minutes_state
                            AND changed <@ s.columns
                            AND (NOT s.once_it_came OR NEW.day <= (h.at + 19800) / 86400));
            EXIT WHEN NOT fits;
        END LOOP;
    END IF;
    IF NOT fits THEN
        PERFORM desk.refuse('42501', 'wrong_minutes_state');
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS meeting_moved ON public.meeting;
CREATE CONSTRAINT TRIGGER meeting_moved AFTER INSERT OR UPDATE ON public.meeting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION desk.meeting_moved();

CREATE OR REPLACE FUNCTION desk.meeting_told_truly() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head; mine boolean;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    IF NOT FOUND OR h.role = 0 OR NEW.action NOT IN (SELECT s.action FROM desk.meeting_step s) THEN
        RETURN NULL;
    END IF;
    SELECT m.xmin = pg_current_xact_id()::xid INTO mine FROM meeting m WHERE m.id = NEW.subject_id;
    IF NOT coalesce(mine, false) THEN
        PERFORM desk.refuse('42501', 'wrong_minutes_state');
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION desk.meeting_told_truly() IS 'An entry that says a meeting moved stands only beside its move.';
DROP TRIGGER IF EXISTS event_meeting_told_truly ON public.event;
CREATE CONSTRAINT TRIGGER event_meeting_told_truly AFTER INSERT ON public.event
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.complaint_id IS NULL)
    EXECUTE FUNCTION desk.meeting_told_truly();
