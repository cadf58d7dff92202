import type { peopleMethods } from '@shared/ipc/people-methods';
import { addPeople } from '../../app/people/add-people';
import { addColleague, editColleague, relate } from '../../app/people/colleagues';
import { editPerson, setRoles } from '../../app/people/edit-person';
import { getPeopleMap, listColleagues } from '../../app/people/get-map';
import { judgePeople } from '../../app/people/judge-people';
import { changeLink, linkPeople, setReport, unlinkPeople } from '../../app/people/link-people';
import { comeBack, markLeft, removePerson } from '../../app/people/mark-left';
import { arrangePeople, placePeople } from '../../app/people/place-people';
import { addUnit, editUnit, removeUnit } from '../../app/people/units';
import type { HandlersOf } from '../handlers-of';

/** Answers null after work that has nothing to say. */
function done(_work: void): null {
  return null;
}

export const peopleHandlers: HandlersOf<typeof peopleMethods> = {
  'people.map': ({ clientId }, context) => getPeopleMap(context, clientId),
  'people.add': ({ clientId, people }, context) => addPeople(context, clientId, people),
  'people.edit': ({ personId, change }, context) => done(editPerson(context, personId, change)),
  'people.leave': (departure, context) => markLeft(context, departure),
  'people.comeBack': ({ personId }, context) => done(comeBack(context, personId)),
  'people.remove': ({ personId }, context) => done(removePerson(context, personId)),
  'people.judge': (judgements, context) => done(judgePeople(context, judgements)),
  'people.setRoles': ({ personId, dealId, roles }, context) =>
    done(setRoles(context, personId, dealId, roles)),
  'people.report': ({ personId, toId }, context) => done(setReport(context, personId, toId)),
  'people.link': (link, context) => linkPeople(context, link),
  'people.changeLink': ({ linkId, note, strength }, context) =>
    done(changeLink(context, linkId, note, strength)),
  'people.unlink': ({ linkId }, context) => done(unlinkPeople(context, linkId)),
  'people.relate': ({ personId, colleagueId, ...levels }, context) =>
    done(relate(context, personId, colleagueId, levels)),
  'people.addUnit': ({ clientId, ...unit }, context) => addUnit(context, clientId, unit),
  'people.editUnit': ({ unitId, ...unit }, context) => done(editUnit(context, unitId, unit)),
  'people.removeUnit': ({ unitId }, context) => done(removeUnit(context, unitId)),
  'people.colleagues': (_input, context) => listColleagues(context),
  'people.addColleague': (colleague, context) => addColleague(context, colleague),
  'people.editColleague': (colleague, context) => done(editColleague(context, colleague)),
  'people.place': ({ view, places }, context) => done(placePeople(context, view, places)),
  'people.arrange': ({ clientId, view }, context) => done(arrangePeople(context, clientId, view)),
};
