import type { components } from './schema';

type Schemas = components['schemas'];

export type City = Schemas['City'];
export type Term = Schemas['Term'];
export type GroupCard = Schemas['GroupCard'];
export type Group = Schemas['Group'];
export type GroupPage = Schemas['GroupPage'];
export type FacetCount = Schemas['FacetCount'];
export type ProjectCard = Schemas['ProjectCard'];
export type Project = Schemas['Project'];
export type PostPhoto = Schemas['PostPhoto'];
export type PostWritten = Schemas['PostWritten'];
export type Post = Schemas['Post'];
export type Answers = Schemas['GroupAnswers'];
export type Account = Schemas['AccountAnswer'];
export type Representative = Schemas['Representative'];
export type Registration = Schemas['Registration'];
export type RegistrationReceipt = Schemas['RegistrationReceipt'];
export type Letter = Schemas['Letter'];
export type RegistrationItem = Schemas['RegistrationItem'];
export type RegistrationEvent = Schemas['RegistrationEvent'];
export type DeclarationMade = Schemas['DeclarationMade'];
export type EditableGroup = Schemas['EditableGroup'];
export type GroupEdit = Schemas['GroupEdit'];
export type MyGroup = Schemas['MyGroup'];
export type Member = Schemas['Member'];
export type IssuedInvitation = Schemas['IssuedGroupInvitation'];
export type GroupInvitation = Schemas['GroupInvitation'];
export type Succession = Schemas['Succession'];
export type Suggestion = Schemas['Suggestion'];

export type Me = Schemas['Me'];
export type Role = Schemas['Role'];
export type AgeBand = Schemas['AgeBand'];
/** A task of the city's that somebody may put on like a hat. */
export type Office = Schemas['OfficeAtHand'];
export type HeldOffice = Schemas['MyOffice'];
export type SignInAnswer = Schemas['SignInAnswer'];
