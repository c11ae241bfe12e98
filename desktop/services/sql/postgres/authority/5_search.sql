-- The word index is read by the functions below alone: they repeat the area, because a policy on the words themselves
-- would keep the index from being used. The clauses are generated from the service's own conditions.
CREATE TABLE IF NOT EXISTS desk.words (
    complaint_id bigint PRIMARY KEY REFERENCES public.complaint (id) ON DELETE CASCADE,
    words tsvector NOT NULL
);
CREATE INDEX IF NOT EXISTS words_found ON desk.words USING gin (words);
CREATE TABLE IF NOT EXISTS desk.clause (kind text, name text, sql text NOT NULL, PRIMARY KEY (kind, name));

CREATE OR REPLACE FUNCTION desk.index_words(ids bigint[], told text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE h desk.head;
BEGIN
    SELECT * INTO h FROM desk.head WHERE act = pg_current_xact_id();
    INSERT INTO desk.words (complaint_id, words)
        SELECT c.id, array_to_tsvector(array_remove(string_to_array(t.told, ' '), ''))
            FROM unnest(ids, told) AS t (id, told) JOIN complaint c ON c.id = t.id
            WHERE h.role = 0 OR (h.role IS NOT NULL AND (desk.covers(h, c) OR c.id = ANY (h.at_hand)))
        ON CONFLICT (complaint_id) DO UPDATE SET words = EXCLUDED.words;
END $$;
COMMENT ON FUNCTION desk.index_words(bigint[], text[]) IS 'Each complaint''s words, blanks between them.';

CREATE OR REPLACE FUNCTION desk.found(by text, sought text, body text, terms jsonb, most integer)
    RETURNS TABLE (id bigint, act_by bigint, due_at bigint, registered_at bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    chosen text[] := '{}';
    clause text;
    term jsonb;
    part record;
BEGIN
    FOR part IN SELECT * FROM (VALUES ('department', 'c.department_id'), ('district', 'c.district_id'),
        ('block', 'c.block_id')) AS place (name, col) LOOP
        IF desk.bound(part.name) IS NOT NULL THEN
            chosen := chosen || format('%s = %s', part.col, desk.bound(part.name));
        END IF;
    END LOOP;
    SELECT sql INTO STRICT clause FROM desk.clause k WHERE k.kind = 'body' AND k.name = body;
    chosen := chosen || clause;
    FOR term IN SELECT * FROM jsonb_array_elements(terms) LOOP
        SELECT sql INTO STRICT clause FROM desk.clause k WHERE k.kind = 'term' AND k.name = term ->> 0;
        IF clause LIKE '%\%2$s%' THEN
            clause := format(clause, (term -> 1 ->> 0)::bigint, (term -> 1 ->> 1)::bigint);
        ELSIF clause LIKE '%\%1$s%' THEN
            SELECT '(' || string_agg(format(clause, v::bigint), ' OR ') || ')' INTO clause
                FROM jsonb_array_elements_text(term -> 1) v;
        END IF;
        chosen := chosen || clause;
    END LOOP;
    IF by = 'mobile' THEN
        clause := format('FROM public.complaint c WHERE c.mobile = %L AND ', sought);
    ELSE
        clause := format('FROM desk.words w JOIN public.complaint c ON c.id = w.complaint_id
            WHERE w.words @@ %L::tsquery AND ', sought);
    END IF;
    RETURN QUERY EXECUTE 'SELECT c.id, c.act_by, c.due_at, c.registered_at ' || clause
        || array_to_string(chosen, ' AND ')
        || CASE by WHEN 'mobile' THEN ' ORDER BY c.id' ELSE ' ORDER BY w.complaint_id' END
        || format(' DESC LIMIT %s', most);
END $$;
COMMENT ON FUNCTION desk.found(text, text, text, jsonb, integer) IS
    'The newest complaints of the area that a list''s conditions and the sought words fit.';
