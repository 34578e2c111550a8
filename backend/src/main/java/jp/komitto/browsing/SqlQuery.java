package jp.komitto.browsing;

/**
 * The statements of {@link SqlBrowsing}. Parameters: 1 side, 2 resources, 3 districts, 4 weekdays, 5 parts of the day, 6 fields,
 * 7 languages, 8 commitments, 9 this week, 10 one day, 11 beginners, 12 online, 13 group, 14 the seven days.
 */
final class SqlQuery {

    /** What everybody may see: open, not protected, and of a group only while it stands in the directory. */
    private static final String SHOWN = """
            l.status = 'OPEN' and l.visibility <> 'PROTECTED' and l.side = $1
            and (l.group_id is null or g.status = 'REGISTERED')
            """;

    private static final String BY_RESOURCE = "(cardinality($2::text[]) = 0 or l.resource = any($2))";
    private static final String BY_DISTRICT =
            "(cardinality($3::text[]) = 0 or l.districts = '{}' or l.districts && $3)";
    private static final String BY_SLOT = "(l.slots = 0 or l.slots & $4::int & $5::int <> 0)";
    private static final String BY_FIELD = "(cardinality($6::text[]) = 0 or l.fields && $6)";
    private static final String BY_LANGUAGE = "(cardinality($7::text[]) = 0 or l.languages && $7)";
    private static final String BY_COMMITMENT = "(cardinality($8::text[]) = 0 or l.commitment = any($8))";
    private static final String IN_WEEK = """
            (l.days && $14::date[]
             or l.days = '{}' and (l.period_from is null or l.period_from <= ($14::date[])[7])
                and (l.period_until is null or l.period_until >= ($14::date[])[1]))
            """;
    private static final String BY_ENTRANCE = "(not $9 or " + IN_WEEK + ") and (not $10 or l.commitment = 'ONCE')"
            + " and (not $11 or l.beginner) and (not $12 or l.online)"
            + " and ($13::uuid is null or l.group_id = $13 and l.visibility = 'PUBLIC')";

    private static final String ALL =
            String.join(" and ", BY_RESOURCE, BY_DISTRICT, BY_SLOT, BY_FIELD, BY_LANGUAGE, BY_COMMITMENT, BY_ENTRANCE);

    private static final String FOUND = """
            select l.id, l.opened_at, l.expires_on from listing l left join citizen_group g on g.id = l.group_id
             where\s""" + SHOWN + " and " + ALL;

    /** 15 and 16 where the page before ended, 17 how many. */
    static final String NEWEST = FOUND
            + " and ($15::timestamptz is null or (l.opened_at, l.id) < ($15, $16::uuid))"
            + " order by l.opened_at desc, l.id desc limit $17";

    static final String SOONEST = FOUND
            + " and ($15::date is null or (l.expires_on, l.id) > ($15, $16::uuid))"
            + " order by l.expires_on, l.id limit $17";

    static final String COUNTS = """
            with shown as materialized (
                select l.resource, l.districts, l.slots, l.fields, l.languages, l.commitment, l.beginner, l.online,
                       %s as resource_ok, %s as district_ok, %s as slot_ok, %s as field_ok, %s as language_ok,
                       %s as commitment_ok, %s as in_week
                  from listing l left join citizen_group g on g.id = l.group_id
                 where %s and %s
            ), found as (
                select *, resource_ok and district_ok and slot_ok and field_ok and language_ok and commitment_ok as all_ok from shown
            ), counted as (
                select 'TOTAL' as facet, '' as code, count(*)::int as count from found where all_ok
                union all select 'THIS_WEEK', '', count(*) from found where all_ok and in_week
                union all select 'ONE_DAY', '', count(*) from found where all_ok and commitment = 'ONCE'
                union all select 'BEGINNER', '', count(*) from found where all_ok and beginner
                union all select 'ONLINE', '', count(*) from found where all_ok and online
                union all select 'RESOURCE', resource, count(*) from found
                           where district_ok and slot_ok and field_ok and language_ok and commitment_ok group by resource
                union all select 'DISTRICT', code, count(*) from found, unnest(case districts when '{}' then array[''] else districts end) as code
                           where resource_ok and slot_ok and field_ok and language_ok and commitment_ok group by code
                union all select 'WEEKDAY', day::text, count(*) from found, generate_series(0, 6) as day
                           where resource_ok and district_ok and field_ok and language_ok and commitment_ok
                             and (slots = 0 or slots & (7 << 3 * day) & $5::int <> 0) group by day
                union all select 'BAND', band::text, count(*) from found, generate_series(0, 2) as band
                           where resource_ok and district_ok and field_ok and language_ok and commitment_ok
                             and (slots = 0 or slots & (299593 << band) & $4::int <> 0) group by band
                union all select 'FIELD', code, count(*) from found, unnest(fields) as code
                           where resource_ok and district_ok and slot_ok and language_ok and commitment_ok group by code
                union all select 'LANGUAGE', code, count(*) from found, unnest(languages) as code
                           where resource_ok and district_ok and slot_ok and field_ok and commitment_ok group by code
                union all select 'COMMITMENT', commitment, count(*) from found
                           where resource_ok and district_ok and slot_ok and field_ok and language_ok group by commitment
            )
            select facet, code, count::int from counted where count > 0
            """.formatted(
            BY_RESOURCE, BY_DISTRICT, BY_SLOT, BY_FIELD, BY_LANGUAGE, BY_COMMITMENT, IN_WEEK, SHOWN, BY_ENTRANCE);

    private SqlQuery() {}
}
