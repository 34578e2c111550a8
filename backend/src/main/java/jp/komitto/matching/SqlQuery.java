package jp.komitto.matching;

/**
 * The statements of {@link SqlMatching}: what {@link Aspect}, {@link Fit}, {@link Gate} and {@link Ranking} say, in SQL.
 * Parameters: 1 the asker as a row of {@code listing}, 2 its weights, 3 the usual weights, 4 the age bands, 5 today, 6 barred
 * posters, 7 barred listings, 8 by coordinator, 9 groups only.
 */
final class SqlQuery {

    /** What every listing says, in the form in which it is compared; the asker among them. */
    private static final String SAID = """
            with candidates as (
                select false as asking, l.* from listing l
                 where l.status = 'OPEN' and l.side <> ($1::jsonb)->>'side'
                union all
                select true, asker.* from jsonb_populate_record(null::listing, $1::jsonb) as asker
            ), said as materialized (
                select c.asking, c.id, c.poster, c.side = 'NEED' as need, c.resource, c.visibility = 'PROTECTED' as hidden,
                       c.group_id is not null as by_group,
                       c.main_field, c.fields, c.skills, c.required_skills, c.languages,
                       case when 'EVERYONE' = any(c.audiences) then '{}' else c.audiences end as audiences,
                       c.age_min, c.age_max, ($4::jsonb->c.poster_age_band->>'from')::int as age_from,
                       ($4::jsonb->c.poster_age_band->>'to')::int as age_to, c.beginner, c.districts, c.online, c.days,
                       case when c.slots <> 0 then c.slots
                            else coalesce((select bit_or(matching_week(day)) from unnest(c.days) as day), 0) end as slots,
                       daterange(c.period_from, c.period_until, '[]') as period,
                       array_position(array['ONCE', 'SHORT', 'REGULAR'], c.commitment) as commitment,
                       coalesce(c.amount_yen, c.quantity) as amount,
                       case when c.amount_yen is null then c.unit else '¥' end as unit,
                       case when c.asking then $2::int[]
                            when w.account_id is null then $3::int[]
                            else array[w.place, w.time, w.field, w.detail, w.beginner]::int[] end as weights,
                       coalesce(e.appearances, 0) as appearances, coalesce(e.allowance, 0) as allowance
                  from candidates c
                  left join matching_weights w on w.account_id = c.account_id
                  left join matching_exposure e on e.listing_id = c.id
            )
            """;

    private static final String MET = """
            select me.asking, case when me.asking then you.id else me.id end as other, me.need,
                   me.resource as my_resource, you.resource as your_resource,
                   me.weights, you.hidden, you.by_group, you.appearances, you.allowance,
                   me.poster as my_poster, you.poster as your_poster,
                   me.districts = '{}' as anywhere, you.districts = '{}' as you_anywhere,
                   matching_common(me.districts, you.districts) as common_districts,
                   matching_common(me.districts, me.districts) as my_districts,
                   me.online and you.online as at_a_distance,
                   me.slots, case when me.slots = 0 then 2097151 else me.slots end
                       & case when you.slots = 0 then 2097151 else you.slots end
                       & case when me.days = '{}' and you.days = '{}'
                              then case when me.period && you.period then 2097151 else 0 end
                              else coalesce((
                                  select bit_or(matching_week(day))
                                    from unnest(case when me.days = '{}' then you.days else me.days end) as day
                                   where day >= $5::date
                                     and case when me.days = '{}' then day <@ me.period
                                              when you.days = '{}' then day <@ you.period
                                              else day = any(you.days) end), 0) end as common_time,
                   me.fields = '{}' as fieldless, you.fields = '{}' as you_fieldless,
                   me.main_field = any(you.fields) as in_my_main_field, me.fields && you.fields as in_my_fields,
                   me.skills = '{}' as unskilled, you.skills = '{}' as you_unskilled,
                   matching_common(me.skills, me.skills) as my_skills,
                   matching_common(me.skills, you.skills) as common_skills,
                   case when me.need then me.required_skills <@ you.skills
                        else you.required_skills <@ me.skills end as licensed,
                   me.languages = '{}' as silent, you.languages = '{}' as you_silent, me.languages && you.languages as we_speak,
                   me.audiences = '{}' as for_all, you.audiences = '{}' as you_for_all,
                   me.audiences && you.audiences as for_the_same,
                   me.commitment, you.commitment as your_commitment,
                   me.amount, you.amount as your_amount, me.unit is not distinct from you.unit as same_unit,
                   me.beginner, you.beginner as you_beginner,
                   you.age_from is null
                       or (me.age_min is null or me.age_min <= you.age_to)
                      and (me.age_max is null or me.age_max >= you.age_from) as your_age_accepted
            """;

    /** Both directions of every pair, with what they have in common: so written that PostgreSQL knows that one asks, not half of them. */
    private static final String PAIRS = """
            , asker as materialized (
                select * from said where asking limit 1
            ), met as materialized (
            """ + MET + "from asker me join said you on not you.asking union all " + MET
            + "from said me join asker you on not me.asking)";

    /** How well each meets what the other asks for; absent aspects are null and do not count. */
    private static final String FITS = """
            , aspects as (
                select m.*,
                       case when not anywhere then
                           case when you_anywhere then 1000000
                                when common_districts = 0 then 500000
                                when need then 500000 + 500000 * common_districts / my_districts
                                else 1000000 end end as place_fit,
                       case when slots <> 0 then
                           case when need then 500000 + 500000 * bit_count(common_time::bit(21)) / bit_count(slots::bit(21))
                                else 1000000 end end as time_fit,
                       case when not fieldless then
                           case when you_fieldless then 500000 when in_my_main_field then 1000000
                                when in_my_fields then 500000 else 0 end end as field_fit,
                       case when need <> beginner then
                           case when beginner = you_beginner then 1000000 else 0 end end as beginner_fit,
                       array_remove(array[
                           case when not unskilled then
                               case when need then 1000000 * common_skills / my_skills
                                    when you_unskilled then 500000 when common_skills > 0 then 1000000 else 0 end end,
                           case when not silent then case when you_silent then 500000 else 1000000 end end,
                           case when not for_all then
                               case when you_for_all then 500000 when for_the_same then 1000000 else 0 end end,
                           case when commitment is not null then
                               1000000 - 500000 * abs(commitment - coalesce(your_commitment, commitment + 1)) end,
                           case when amount is not null then
                               case when your_amount is null or not same_unit then 500000
                                    else 1000000::bigint * least(amount, your_amount) / amount end end], null) as details
                  from met m
            ), directed as (
                select asking, other, case when asked = 0 then 1000000 else earned / asked end as fit
                  from aspects, lateral (
                      select coalesce(sum(weight), 0) as asked, coalesce(sum(weight::bigint * fit), 0)::bigint as earned
                        from (values (weights[1], place_fit::bigint), (weights[2], time_fit::bigint),
                                     (weights[3], field_fit::bigint),
                                     (weights[4], (select sum(detail) from unnest(details) as detail)::bigint
                                                   / nullif(cardinality(details), 0)),
                                     (weights[5], beginner_fit::bigint)) as part (weight, fit)
                       where fit is not null) as sums
            )
            """;

    /** Every pair with its gates, a bit set for each that is closed, in the order of {@link Gate}; what is open and of the other side is chosen before. */
    private static final String GATES = """
            , gated as (
                select mine.other, mine.by_group, mine.appearances, mine.allowance,
                       case when mine.my_resource <> mine.your_resource then 1 << 2 else 0 end
                       | case when mine.my_poster = mine.your_poster then 1 << 3 else 0 end
                       | case when mine.hidden and not $8::boolean then 1 << 4 else 0 end
                       | case when mine.your_poster = any($6::uuid[]) or mine.other = any($7::uuid[]) then 1 << 5 else 0 end
                       | case when mine.your_age_accepted and theirs.your_age_accepted then 0 else 1 << 6 end
                       | case when mine.anywhere or mine.you_anywhere or mine.common_districts > 0 or mine.at_a_distance
                              then 0 else 1 << 7 end
                       | case when mine.common_time = 0 then 1 << 8 else 0 end
                       | case when mine.silent or mine.you_silent or mine.we_speak then 0 else 1 << 9 end
                       | case when mine.licensed then 0 else 1 << 10 end
                       | case when mine.my_resource = 'SKILL' and mine.common_skills = 0
                                   and not case when mine.need then mine.unskilled else mine.you_unskilled end
                              then 1 << 11 else 0 end as closed
                  from met mine join met theirs on mine.asking and not theirs.asking and mine.other = theirs.other
                 where not $9::boolean or mine.by_group
            )
            """;

    /** 10 capped, 11 seed of the lots, 12–14 where the page before ended, 15 how many. */
    static final String BEST = SAID + PAIRS + FITS + GATES + """
            , mutual as (
                select gated.other, gated.appearances, gated.allowance, mine.fit as mine, theirs.fit as theirs,
                       case when mine.fit + theirs.fit = 0 then 0
                            else 2 * mine.fit * theirs.fit / (mine.fit + theirs.fit) end as mutual
                  from gated
                  join directed mine on mine.asking and mine.other = gated.other
                  join directed theirs on not theirs.asking and theirs.other = gated.other
                 where gated.closed = 0
            ), ranked as (
                select other, mine, theirs, mutual, case when $10::boolean and appearances > allowance
                           then mutual * allowance / appearances else mutual end as score,
                       ('x' || right(replace(other::text, '-', ''), 16))::bit(64) # $11::bigint::bit(64) as lot
                  from mutual
            )
            select other, score::int, mutual::int, mine::int, theirs::int
              from ranked
             where $12::int is null
                or score < $12 or score = $12 and (lot, other) > ($13::bigint::bit(64), $14::uuid)
             order by score desc, lot, other
             limit $15
            """;

    /** How many pass all gates, and how many would without each single one: a row for each combination of closed gates. */
    static final String COUNTS = SAID + PAIRS + GATES
            + "select closed, count(*)::int as pairs from gated where bit_count(closed::bit(12)) <= 1 group by closed";

    private SqlQuery() {}
}
