-- Counters fine enough that two writers seldom meet; kept by the database, whoever moves a complaint.
CREATE OR REPLACE FUNCTION desk.counted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (OLD.department_id, OLD.district_id, OLD.block_id, OLD.status, OLD.level)
        = (NEW.department_id, NEW.district_id, NEW.block_id, NEW.status, NEW.level) THEN
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        UPDATE tally SET n = n - 1 WHERE department_id = OLD.department_id AND district_id = OLD.district_id
            AND block_id = OLD.block_id AND status = OLD.status AND level = OLD.level;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO tally VALUES (NEW.department_id, NEW.district_id, NEW.block_id, NEW.status, NEW.level, 1)
            ON CONFLICT (department_id, district_id, block_id, status, level) DO UPDATE SET n = tally.n + 1;
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER complaint_counted AFTER INSERT OR UPDATE OR DELETE ON public.complaint
    FOR EACH ROW EXECUTE FUNCTION desk.counted();

CREATE OR REPLACE FUNCTION desk.reserve(many integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE first bigint;
BEGIN
    first := nextval('complaint_id_seq');
    PERFORM setval('complaint_id_seq', first + greatest(1, least(many, 1000)) - 1);
    RETURN first;
END $$;
COMMENT ON FUNCTION desk.reserve(integer) IS 'The first of so many numbers of complaints that nobody else will get.';
