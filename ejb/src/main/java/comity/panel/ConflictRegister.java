package comity.panel;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.Side;
import comity.docket.CaseFile;
import comity.panel.ConflictCheck.Conflict;
import comity.panel.ConflictCheck.Ground;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the registers hold about a roster, for one case. */
record ConflictRegister(
        CaseFile file,
        Set<String> parties,
        boolean nationalsAdmitted,
        Bench bench,
        Map<Long, CaseFile> cases,
        Map<String, List<Appointment>> offices,
        Map<String, List<Membership>> seats,
        Map<String, List<Nominee>> named) {

    /** Persons who sit or have left, and the nationalities that sit, while one seat is being filled. */
    record Bench(Set<String> persons, Map<String, String> nationalities) {}

    List<Conflict> of(String person, String nationality) {
        List<Conflict> found = new ArrayList<>();
        if (parties.contains(nationality) && !nationalsAdmitted) {
            found.add(new Conflict(Ground.NATIONAL, nationality));
        }
        held(person).forEach(found::add);
        sitting(person).forEach(found::add);
        if (bench.persons().contains(person)) {
            found.add(new Conflict(Ground.LEFT, file.reference()));
        }
        if (bench.nationalities().containsKey(nationality)) {
            found.add(
                    new Conflict(Ground.SAME_NATIONALITY, bench.nationalities().get(nationality)));
        }
        if (parties.contains(nationality) && nationalsAdmitted) {
            found.add(new Conflict(Ground.CONSENTED, nationality));
        }
        past(person).forEach(found::add);
        return List.copyOf(found);
    }

    /** No serving official, whatever he serves. */
    private List<Conflict> held(String person) {
        return offices.getOrDefault(person, List.of()).stream()
                .filter(office -> office.validTo() == null && office.role() != CourtRole.PNL)
                .map(office -> new Conflict(Ground.OFFICE, office.role().name()))
                .toList();
    }

    /** Nobody is judge and delegate anywhere at the same time. */
    private List<Conflict> sitting(String person) {
        return seats.getOrDefault(person, List.of()).stream()
                .filter(seat -> seat.validTo() == null && isSide(seat))
                .map(seat -> new Conflict(Ground.DELEGATE, reference(seat.caseId())))
                .distinct()
                .toList();
    }

    private static boolean isSide(Membership seat) {
        return seat.side().isParty() || seat.side() == Side.TP;
    }

    /** What bars nobody and is to be looked at: earlier cases of the parties, earlier roles for them. */
    private Set<Conflict> past(String person) {
        Set<Conflict> past = new LinkedHashSet<>();
        named.getOrDefault(person, List.of()).stream()
                .filter(nominee -> !nominee.caseId().equals(file.id()) && sharesParty(nominee.caseId()))
                .forEach(nominee -> past.add(new Conflict(Ground.PAST_CASE, reference(nominee.caseId()))));
        offices.getOrDefault(person, List.of()).stream()
                .filter(office -> office.validTo() != null && parties.contains(String.valueOf(office.state())))
                .filter(office -> office.role() != CourtRole.PNL)
                .forEach(office ->
                        past.add(new Conflict(Ground.PAST_ROLE, office.role().name())));
        seats.getOrDefault(person, List.of()).stream()
                .filter(seat ->
                        seat.validTo() != null && isSide(seat) && parties.contains(String.valueOf(seat.state())))
                .forEach(seat -> past.add(new Conflict(Ground.PAST_ROLE, reference(seat.caseId()))));
        return past;
    }

    private boolean sharesParty(Long caseId) {
        CaseFile other = cases.get(caseId);
        return other != null
                && (parties.contains(other.respondent())
                        || other.claimants().stream().anyMatch(parties::contains));
    }

    private String reference(Long caseId) {
        CaseFile known = cases.get(caseId);
        return known == null ? "" : known.reference();
    }
}
