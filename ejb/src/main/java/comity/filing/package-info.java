/**
 * Filing, examination and registration of claims.
 *
 * <ol>
 *   <li>S01: a draft is saved as typed, belongs to the delegation of one State and is kept 180 days after its last edit;
 *       it is deleted after two warnings (TL-01).
 *   <li>S01: only an Agent, a deputy or, while there is no Agent, the focal point signs (section 1). Without the
 *       signature over the hash of form and exhibits nothing is filed (D21).
 *   <li>S01: a form that exceeds its limits or names a State, category, language or provision that nobody knows is not
 *       fileable; whatever is merely missing can be filed and cured (D03 to D20).
 *   <li>S01: a filing gets a reference and a receipt at once and stands in the filing register, not on the docket.
 *   <li>S02: the registry tests form only, D01 to D21, within TL-02; its lateness escalates and harms no party.
 *   <li>S02: a clerk may send the deficiency notice, which decides nothing; registering, refusing and referring are the
 *       Registrar's acts.
 *   <li>S02: a cure is a new filing of the whole form before TL-03 ends; the day of filing does not move. Without it the
 *       matter lapses and may be filed anew.
 *   <li>S02: a refusal is reasoned; the President reviews it on request (TL-04), else it becomes final. Abuse, duplicates
 *       and a respondent that is no Signatory go to the President (FX-01).
 *   <li>S03: registration gives the docket number, the track, the class of each paper and the parties' seats; what a
 *       filer asks may only raise a class.
 *   <li>D07: a negative declaration ({@code DEC-UNFD}) says which public accusation it answers: by whom, on which day,
 *       in which words, where to read it.
 *   <li>D09: a place may be chosen from the gazetteer; what the form leaves open is taken from there.
 *   <li>Section 2.1: a demand that invokes no provision is no claim; the guided filing shows the two other ways.
 *   <li>Section 0, rule 6: acts within the examination stand in the registry's own register.
 * </ol>
 */
package comity.filing;
