import type { Countable } from './ours';

/** Days since 1970-01-01 of a serial, to the minute. */
const day = (column: string): string => `round((${column} - 25569) * 1440) / 1440`;

/** What every query builds from: labels become keys, stages their class and rank, History the moves of each lead. */
export const preparations: readonly string[] = [
  `create temp table l as select leads.place, leads.leadId, phone, email, customerName, amount, closeReason,
    coalesce(s.key, '') as source, coalesce(g.key, '') as grade, coalesce(o.key, '') as owner, coalesce(i.key, '') as industry,
    coalesce(r.key, '') as region, coalesce(z.key, '') as companySize, coalesce(p.key, '') as product,
    t.class as outcome, t.rank as present, ${day('registeredOn')} as registeredAt, floor(${day('registeredOn')}) as registered,
    case when t.class = 'won' then floor(${day('closedOn')}) end wonOn
    from leads join stages t on t.text = leads.stage
    left join words s on s.list = 'source' and s.text = leads.source
    left join words g on g.list = 'grade' and g.text = leads.grade
    left join words o on o.list = 'owner' and o.text = leads.owner
    left join words i on i.list = 'industry' and i.text = leads.industry
    left join words r on r.list = 'region' and r.text = leads.region
    left join words z on z.list = 'companySize' and z.text = leads.companySize
    left join words p on p.list = 'product' and p.text = leads.product`,
  `create temp table f as select l.place, ${day('contactedAt')} moment from followUps join l using (leadId)
    where ${day('contactedAt')} <= (select today + 9 / 24.0 from fixed)`,
  `create temp table moves as select l.place, line, m.fromKey, t.key arrived, t.rank, t.class,
    date_diff('minute', timestamp '1970-01-01', m.stamp::timestamp) / 1440.0 moment,
    row_number() over (partition by l.place order by m.stamp, line) n, l.registered, l.outcome
    from (select line, stamp, leadId, fromKey, case when col = 'stage' then toKey
        else json_extract_string(toKey, '$.v.stage') end stage from history
      where tab = '线索登记表' and (col = 'stage' and kind in ('修改', '新增') or col = '' and kind = '新增')) m
    join l using (leadId) join stages t on t.key = m.stage`,
];

const dropped = ['l', 'f', 'moves'] as const;
export const cleanings: readonly string[] = dropped.map((table) => `drop table ${table}`);

const counted = `outcome <> 'invalid'`;
const cycle = `wonOn - registered`;
const isNoLater = (one: string, other: string): string =>
  `case when ${one} = floor(${one}) or ${other} = floor(${other}) then floor(${one}) <= floor(${other}) else ${one} <= ${other} end`;

const figures = `count(*) filter (${counted})::double leads, count(*) filter (outcome = 'won')::double won,
  avg(${cycle}) filter (outcome = 'won' and ${cycle} >= 0) mean,
  median(${cycle}) filter (outcome = 'won' and ${cycle} >= 0) middle,
  count(*) filter (outcome = 'invalid')::double invalid,
  count(*) filter (outcome in ('open', 'paused'))::double still`;

const grouped = (column: string): string => `select ${column}, ${figures} from l group by ${column}`;

const profile = (column: string): string => `select ${column}, leads, won, mean, still from (${grouped(column)})`;

const month = (column: string): string => `strftime(date '1970-01-01' + ${column}::integer, '%Y-%m')`;

/** One query a block; each answers with the rows that `figures-of.ts` takes from our block. */
export const queries: Readonly<Record<Countable, string>> = {
  source: grouped('source'),
  grade: grouped('grade'),
  owner: `with first as (select place, min(f.moment) moment from f join l using (place)
      where ${isNoLater('registeredAt', 'f.moment')} group by place),
    answers as (select place, round((case when registeredAt = floor(registeredAt) or moment = floor(moment)
      then floor(moment) - floor(registeredAt) else moment - registeredAt end) * 1440) / 60 as answer from first join l using (place)),
    numbers as (select place, count(*) n from f group by place)
    select owner, ${figures}, median(answer) filter (${counted}) answered,
      avg(coalesce(n, 0)) filter (${counted}) often
    from l left join answers using (place) left join numbers using (place) group by owner`,
  industry: profile('industry'),
  region: profile('region'),
  companySize: profile('companySize'),
  product: profile('product'),
  kpi: `select 'all', count(*) filter (${counted})::double, count(*) filter (outcome = 'won')::double,
    coalesce(sum(amount) filter (outcome = 'won'), 0)::double, count(*) filter (outcome = 'open')::double from l`,
  trend: `select coalesce(a.m, b.m), coalesce(leads, 0)::double, coalesce(won, 0)::double from
    (select ${month('registered')} m, count(*) leads from l where ${counted} and registered is not null group by m) a
    full join (select ${month('wonOn')} m, count(*) won from l where wonOn is not null group by m) b using (m)`,
  cohorts: `select ${month('registered')} m, count(*)::double, count(*) filter (outcome = 'won')::double,
    count(*) filter (outcome = 'lost')::double, count(*) filter (outcome in ('open', 'paused'))::double
    from l where ${counted} and registered is not null group by m`,
  loss: `select coalesce(w.key, named), count(*)::double from
    (select place, unnest(string_split(closeReason, '、')) as named from l where outcome = 'lost' and closeReason <> '') u
    left join words w on w.list = 'lossFactor' and w.text = u.named group by all`,
  value: `select source, count(*)::double, coalesce(sum(amount), 0)::double, avg(amount), median(amount),
    count(*) filter (amount is null)::double from l where outcome = 'won' group by source`,
  quality: `select 'all', count(*) filter (source = '')::double, count(*) filter (grade = '')::double,
    count(*) filter (owner = '')::double, count(*) filter (registered is null)::double,
    count(*) filter (outcome = 'won' and amount is null)::double,
    count(*) filter (outcome in ('won', 'lost') and closeReason = '')::double,
    (select count(*)::double from (select count(*) over (partition by phone) a, email,
      case when email = '' then 1 else count(*) over (partition by email) end b,
      count(*) over (partition by customerName) c from l where ${counted}) where a > 1 or b > 1 or c > 1)
    from l where ${counted}`,
  funnel: `with path as (select place, max(rank) furthest from moves group by place),
    stays as (select lag(rank) over ways was, moment - case when lag(n) over ways > 1 then lag(moment) over ways
        when lag(rank) over ways = 0 then registered end as stay, outcome, n
      from moves window ways as (partition by place order by n)),
    middles as (select was rank, median(floor(stay)) middle from stays
      where n > 1 and was >= 0 and stay >= 0 and ${counted} group by was),
    came as (select greatest(0, coalesce(furthest, -1), case when outcome = 'won' then -1 else present end) reached,
      coalesce(furthest, -1) furthest, outcome, present from l left join path using (place) where ${counted})
    select rank, (select count(*) from came where outcome = 'won')::double won,
      count(*) filter (outcome = 'lost')::double lost, count(*) filter (outcome = 'lost' and furthest < 0)::double as pathless,
      count(*) filter (outcome = 'open' and greatest(0, present) = reached)::double still,
      count(*) filter (outcome not in ('won', 'lost') and not (outcome = 'open' and greatest(0, present) = reached))::double aside,
      any_value(middle) from ranks left join came on reached = rank and outcome <> 'won'
      left join middles using (rank) group by rank`,
  effort: `with ends as (select place, registered, wonOn, coalesce((select max(moment) from moves
        where moves.place = l.place and class = 'won' and floor(moment) = wonOn), wonOn) finish from l where outcome = 'won'),
    starts as (select place, rank, case when rank = 0 then registered when n = 1 then null else moment end as began
      from moves where outcome = 'won' and rank >= 0
      union all select place, 99, registered from ends where wonOn >= registered),
    ways as (select place, rank, began, finish, floor(finish) - floor(began) as took from starts join ends using (place)
      where floor(finish) >= floor(began)),
    efforts as (select place, rank, any_value(took) as took, count(f.moment) filter
        (${isNoLater('began', 'f.moment')} and ${isNoLater('f.moment', 'finish')}) n
      from ways left join f using (place) group by place, rank)
    select rank, count(*)::double, median(n), avg(n), median(took), avg(took) from efforts group by rank`,
};
