// The things a story is made of: people, facts, meetings, deals, plans. Each function adds the rows of one thing.
import { amount, at, day, ref } from './rows.mjs';

/** Why deals were won or lost. */
const REASONS = {
  price: { t: ['Price', 'Cena', 'Цена', 'Prys'] },
  quality: { t: ['Quality', 'Jakość', 'Качество', 'Gehalte'] },
  service: { t: ['Service', 'Serwis', 'Сервис', 'Diens'] },
  relation: { t: ['Trust', 'Zaufanie', 'Доверие', 'Vertroue'] },
  delivery: {
    t: [
      'Delivery from stock',
      'Dostawa z magazynu',
      'Поставка со склада',
      'Aflewering uit voorraad',
    ],
  },
};

/** Short names of our people. */
const OURS = {
  EL: [
    'Ewa Lis',
    {
      t: [
        'key account manager',
        'opiekun kluczowego klienta',
        'менеджер ключевых клиентов',
        'sleutelkliëntbestuurder',
      ],
    },
  ],
  TW: [
    'Tomasz Wrona',
    { t: ['service engineer', 'inżynier serwisu', 'сервисный инженер', 'diensingenieur'] },
  ],
  AZ: [
    'Anna Zając',
    { t: ['sales director', 'dyrektor sprzedaży', 'директор по продажам', 'verkoopsdirekteur'] },
  ],
  DM: [
    'Dirk Malan',
    {
      t: [
        'key account manager',
        'opiekun kluczowego klienta',
        'менеджер ключевых клиентов',
        'sleutelkliëntbestuurder',
      ],
    },
  ],
  IS: [
    'Irina Sokolova',
    {
      t: [
        'key account manager',
        'opiekun kluczowego klienta',
        'менеджер ключевых клиентов',
        'sleutelkliëntbestuurder',
      ],
    },
  ],
};

export function addColleagues(story) {
  for (const [initials, [name, title]] of Object.entries(OURS))
    story.add('colleague', { name, initials, title }, `ours-${initials}`);
}

/** A client of the workbook under a short prefix; everything of it is added through what this gives. */
export function clientStory(story, code, prefix) {
  const client_num = { client: code };
  const key = (name) => `${prefix}-${name}`;
  const person = (name) => (name === null || name === undefined ? null : ref(key(name)));
  const ours = (initials) => (initials ? ref(`ours-${initials}`) : null);
  let place = 0;
  return {
    set: (values) => story.client(code, values),
    type: (
      type,
      reason,
      { on = -200, decision = 'confirmed', review = null, by = 'Ewa Lis' } = {},
    ) =>
      story.add('client_type', {
        client_num,
        type,
        decision,
        reason,
        day: day(on),
        author: by,
        review_day: review === null ? null : day(review),
      }),
    /** Position, potential or stage as of a day. */
    rate: (axis, value, on, argument, by = 'Ewa Lis') =>
      story.add('client_rating', {
        client_num,
        axis,
        value,
        argument,
        day: day(on),
        author: by,
        at_ms: at(on),
      }),
    /** Six items of the relationship, 1 to 4: functions, information, supplier, horizon, trust, exit. */
    stage: (
      items,
      on,
      {
        computed = null,
        desired = null,
        override = null,
        reason = null,
        argument = '',
        by = 'Ewa Lis',
      } = {},
    ) => {
      const [functions, information, supplier, horizon, trust, exit] = items;
      story.add('stage_assessment', {
        client_num,
        functions,
        information,
        supplier,
        horizon,
        trust,
        exit,
        computed,
        override,
        reason,
        desired,
        day: day(on),
        author: by,
        at_ms: at(on),
      });
      if (computed !== null)
        story.add('client_rating', {
          client_num,
          axis: 'stage',
          value: computed,
          argument,
          day: day(on),
          author: by,
          at_ms: at(on),
        });
    },
    /** need, solvency or authority: yes, partly, no, unknown. */
    qualify: (criterion, answer, evidence, source, on, by = 'Ewa Lis') =>
      story.add('qualification', {
        client_num,
        deal_id: null,
        criterion,
        answer,
        evidence,
        source,
        day: day(on),
        author: by,
      }),
    unit: (name, words, kind, parent = null) =>
      story.add('unit', { client_num, name: words, kind, parent_id: person(parent) }, key(name)),
    /**
     * A person. `judge`: attribute → value, or list of [day, value, status]; `roles`: names; `ours`: initials → [now, target].
     */
    person: (
      name,
      full,
      title,
      unit,
      {
        since = null,
        known = -600,
        left = null,
        successor = null,
        roles = [],
        judge = {},
        with: relations = {},
        reports = null,
        note = null,
        phone = null,
        email = null,
        language = null,
      } = {},
    ) => {
      story.add(
        'person',
        {
          client_num,
          unit_id: person(unit),
          name: full,
          title,
          phone,
          email,
          language,
          note,
          since_day: since === null ? null : day(since),
          known_day: day(known),
          left_day: left === null ? null : day(left),
          successor_id: person(successor),
        },
        key(name),
      );
      for (const role of roles)
        story.add('person_role', {
          person_id: person(name),
          deal_id: null,
          role,
          from_day: day(known),
          to_day: left === null ? null : day(left),
        });
      for (const [attribute, said] of Object.entries(judge))
        for (const [on, value, status = 'confirmed', source = null] of Array.isArray(said)
          ? said
          : [[known + 30, said]])
          story.add('person_judgement', {
            person_id: person(name),
            attribute,
            value: value === null ? null : String(value),
            day: day(on),
            status,
            source,
            author: 'Ewa Lis',
            at_ms: at(on),
          });
      for (const [initials, [now, target, on = -90]] of Object.entries(relations))
        story.add('relation', {
          colleague_id: ours(initials),
          person_id: person(name),
          level_now: now,
          level_target: target,
          day: day(on),
          at_ms: at(on),
        });
      if (reports !== null)
        story.add('person_link', {
          from_id: person(name),
          to_id: person(reports),
          type: 'reports',
          strength: null,
          note: null,
          from_day: day(known),
          to_day: left === null ? null : day(left),
        });
    },
    /** A line between two people: dotted, influences, conflicts, knows. */
    link: (from, to, type, { note = null, strength = null, on = -300 } = {}) =>
      story.add('person_link', {
        from_id: person(from),
        to_id: person(to),
        type,
        strength,
        note,
        from_day: day(on),
        to_day: null,
      }),
    /** A fact of a standard field; `old`: earlier versions as [day, value, source, status]. Null value = applies to nobody here (N/A). */
    fact: (
      field,
      part,
      isSoft,
      value,
      source,
      on,
      status = 'confirmed',
      { expires = null, old = [], question = null } = {},
    ) => {
      place += 1;
      const id = key(`fact-${field}`);
      story.add(
        'fact',
        {
          client_num,
          part,
          field_key: field,
          label: null,
          is_soft: isSoft ? 1 : 0,
          is_not_applicable: value === null ? 1 : 0,
          question,
          place,
        },
        id,
      );
      const versions = [...old, ...(value === null ? [] : [[on, value, source, status]])];
      for (const [when, said, from, how] of versions)
        story.add('fact_version', {
          fact_id: ref(id),
          value: said,
          source: from,
          day: day(when),
          status: how,
          expires_day: expires === null ? null : day(expires),
          author: 'Ewa Lis',
          at_ms: at(when),
        });
    },
    question: (
      words,
      { kind = null, field = null, status = 'open', meeting = null, on = -20 } = {},
    ) =>
      story.add('question', {
        client_num,
        fact_id: field === null ? null : ref(key(`fact-${field}`)),
        text: words,
        kind,
        status,
        interaction_id: person(meeting),
        answer: null,
        created_day: day(on),
      }),
    /** delivery, tender, claim, project, other; won, lost, done, late, open. */
    event: (kind, on, what, result, { reason = null, sum = null, source = null } = {}) =>
      story.add('relation_event', {
        client_num,
        kind,
        day: day(on),
        what,
        result,
        reason,
        amount_e4: sum === null ? null : amount(sum),
        source,
      }),
    competitor: (
      competitor,
      category,
      share,
      strengths,
      weaknesses,
      stance,
      source,
      on,
      status = 'confirmed',
    ) =>
      story.add('competitor_position', {
        competitor_id: ref(competitor),
        client_num,
        category_id: category === null ? null : ref(category),
        share_low: share === null ? null : share[0],
        share_high: share === null ? null : share[1],
        amount_low_e4: null,
        amount_high_e4: null,
        strengths,
        weaknesses,
        stance,
        source,
        day: day(on),
        status,
      }),
    /** Budget of a category in thousands for twelve months: low, likely, high. */
    wallet: (category, [low, likely, high], source, confidence, on) =>
      story.add('wallet_estimate', {
        client_num,
        unit_id: null,
        category_id: ref(category),
        low_e4: amount(low * 1000),
        likely_e4: amount(likely * 1000),
        high_e4: amount(high * 1000),
        source,
        confidence,
        day: day(on),
        author: 'Ewa Lis',
        at_ms: at(on),
      }),
    cell: (category, state, { competitor = null, note = null, target = null, on = -60 } = {}) =>
      story.add('white_space_cell', {
        client_num,
        unit_id: null,
        category_id: ref(category),
        state,
        competitor_id: competitor === null ? null : ref(competitor),
        target_share: target,
        note,
        day: day(on),
      }),
    /** A visit, call, video, mail, event or note, held or planned. */
    meeting: (
      name,
      on,
      kind,
      {
        time = null,
        minutes = null,
        travel = null,
        held = on <= 0,
        people = [],
        ours: from = ['EL'],
        place: where = null,
        objective = null,
        fallback = null,
        outcome = null,
        note = null,
        words = null,
        deal = null,
        next = null,
        nextOn = null,
        nextOwner = null,
      } = {},
    ) => {
      story.add(
        'interaction',
        {
          client_num,
          day: day(on),
          time,
          minutes,
          travel_minutes: travel,
          kind,
          is_held: held ? 1 : 0,
          place: where,
          deal_id: person(deal),
          objective,
          fallback,
          outcome,
          note,
          words,
          next_step: next,
          next_day: nextOn === null ? null : day(nextOn),
          next_owner: nextOwner,
        },
        key(name),
      );
      for (const one of people)
        story.add('interaction_person', {
          interaction_id: person(name),
          person_id: person(one),
          colleague_id: null,
        });
      for (const one of from)
        story.add('interaction_person', {
          interaction_id: person(name),
          person_id: null,
          colleague_id: ours(one),
        });
    },
    promise: (
      words,
      due,
      {
        ours: isOurs = true,
        by = 'EL',
        to = null,
        status = 'open',
        done = null,
        told = null,
        meeting = null,
        on = -20,
      } = {},
    ) =>
      story.add('promise', {
        client_num,
        is_ours: isOurs ? 1 : 0,
        colleague_id: ours(by),
        person_id: person(to),
        text: words,
        due_day: day(due),
        status,
        done_day: done === null ? null : day(done),
        told_day: told === null ? null : day(told),
        interaction_id: person(meeting),
        created_day: day(on),
      }),
    /** A deal with its way through the stages `[[stage, day], …]` and the moves of its close `[[from, to, on, reason], …]`. */
    deal: (
      name,
      words,
      sum,
      stages,
      {
        category = null,
        unit = null,
        probability = null,
        close = null,
        pushes = [],
        closed = null,
        reason = null,
        closeNote = null,
        buyerStep = null,
        buyerOn = null,
        ourStep = null,
        ourOn = null,
        owner = 'Ewa Lis',
        note = null,
        competitors = [],
        roles = {},
        tender = null,
      } = {},
    ) => {
      const stage = stages.at(-1)[0];
      story.add(
        'deal',
        {
          client_num,
          unit_id: person(unit),
          category_id: category === null ? null : ref(category),
          name: words,
          amount_e4: sum === null ? null : amount(sum),
          probability,
          stage,
          opened_day: day(stages[0][1]),
          expected_close: close === null ? null : day(close),
          closed_day: closed === null ? null : day(closed),
          close_reason: reason === null ? null : REASONS[reason],
          close_note: closeNote,
          buyer_step: buyerStep,
          buyer_step_day: buyerOn === null ? null : day(buyerOn),
          our_step: ourStep,
          our_step_day: ourOn === null ? null : day(ourOn),
          our_step_owner: ourStep === null ? null : owner,
          owner,
          note,
          is_tender: tender === null ? 0 : 1,
          tender_number: tender?.number ?? null,
          tender_deadline: tender === null ? null : day(tender.deadline),
          tender_criteria: tender?.criteria ?? null,
        },
        key(name),
      );
      stages.forEach(([one, on], place) =>
        story.add('deal_stage', { deal_id: person(name), stage: one, day: day(on), place }),
      );
      pushes.forEach(([from, to, on, why], place) =>
        story.add('deal_push', {
          deal_id: person(name),
          from_day: day(from),
          to_day: day(to),
          day: day(on),
          reason: why,
          place,
        }),
      );
      for (const one of competitors)
        story.add('deal_competitor', { deal_id: person(name), competitor_id: ref(one) });
      for (const [who, role] of Object.entries(roles))
        story.add('person_role', {
          person_id: person(who),
          deal_id: person(name),
          role,
          from_day: day(stages[0][1]),
          to_day: null,
        });
    },
    /**
     * A perspective plan. Objectives: {name, metric, unit, baseline, target, due, tolerance, onDeviation, controls: [[day, planned, actual]],
     * strategies: [{text, actions: [{text, category, owner, due, done, result}]}]}.
     */
    plan: ({
      status = 'active',
      from = -200,
      years = 3,
      version = 1,
      goal,
      clientGoal = null,
      decision = null,
      resources = null,
      changed = -12,
      objectives = [],
      risks = [],
    }) => {
      const plan_id = ref(key('plan'));
      story.add(
        'plan',
        {
          client_num,
          from_day: day(from),
          years,
          status,
          version,
          goal_label: null,
          goal,
          client_goal: clientGoal,
          decision_wanted: decision,
          resources_asked: resources,
          created_day: day(from),
          changed_day: day(changed),
          closed_day: null,
          changed_by: 'Ewa Lis',
        },
        key('plan'),
      );
      objectives.forEach((one, index) => {
        const objective_id = ref(key(`objective-${index}`));
        story.add(
          'objective',
          {
            plan_id,
            place: index,
            name: one.name,
            metric: one.metric ?? null,
            unit: one.unit ?? null,
            baseline: one.baseline ?? null,
            target: one.target ?? null,
            baseline_text: one.baselineText ?? null,
            target_text: one.targetText ?? null,
            baseline_day: null,
            due_day: one.due === undefined ? null : day(one.due),
            tolerance: one.tolerance ?? null,
            on_deviation: one.onDeviation ?? null,
          },
          key(`objective-${index}`),
        );
        for (const [on, planned, actual] of one.controls ?? [])
          story.add('control', { objective_id, day: day(on), planned, actual });
        (one.strategies ?? []).forEach((strategy, number) => {
          const name = key(`strategy-${index}-${number}`);
          story.add('strategy', { objective_id, place: number, text: strategy.text }, name);
          (strategy.actions ?? []).forEach((action, order) =>
            story.add('plan_action', {
              strategy_id: ref(name),
              place: order,
              text: action.text,
              category: action.category ?? null,
              owner: action.owner ?? null,
              due_day: action.due === undefined ? null : day(action.due),
              done_day: action.done === undefined ? null : day(action.done),
              result: action.result ?? null,
            }),
          );
        });
      });
      risks.forEach((risk, index) =>
        story.add('risk', {
          plan_id,
          place: index,
          text: risk.text,
          likelihood: risk.likelihood,
          effect: risk.effect,
          response: risk.response,
        }),
      );
    },
    /** Planned revenue of 2026, the year the workbook ends in, in thousands, spread over the months by their weights. */
    planYear: (thousands, weights) => {
      const sum = weights.reduce((all, weight) => all + weight, 0);
      const months = weights.map((weight, index) => [
        `m${index + 1}_e4`,
        amount(Math.round((thousands * weight) / sum) * 1000),
      ]);
      story.add('plan_year', {
        client_num,
        year: 2026,
        measure: 'revenue',
        ...Object.fromEntries(months),
      });
    },
  };
}
