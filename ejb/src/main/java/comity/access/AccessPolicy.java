package comity.access;

import comity.access.PermissionMatrix.Column;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The one access policy, asked by page, API, download, search, mail and feed alike. Deny by default: what no row of
 * appointment or membership opens stays closed, and to an outsider it looks absent.
 */
@ApplicationScoped
@Transactional
public class AccessPolicy {

    private static final Set<Column> INSIDERS = EnumSet.complementOf(EnumSet.of(Column.PU, Column.SG, Column.AM));

    @Inject
    Columns columns;

    @Inject
    PermissionMatrix matrix;

    @Inject
    Standing standing;

    @Inject
    MediationDoor mediations;

    @Inject
    PanelDoor panels;

    @Inject
    Presidency presidency;

    /** Classes whose papers the actor may read in a case, for the {@code in} of a list's SQL (section 1.1). */
    public Set<AccessClass> readable(Actor actor, Long caseId) {
        Set<AccessClass> classes = EnumSet.noneOf(AccessClass.class);
        if (actor.isSystem()) {
            return EnumSet.allOf(AccessClass.class);
        }
        boolean registered = caseId == null || standing.isRegistered(caseId);
        for (Column column : columns.of(actor, caseId)) {
            if (registered || INSIDERS.contains(column)) {
                classes.addAll(ClassReaders.of(column));
            }
            if (column == Column.PR && caseId != null && panels.isPresidents(caseId)) {
                classes.addAll(ClassReaders.inPlaceOfPanel());
            }
        }
        if (isSwornClerk(actor, caseId)) {
            classes.add(AccessClass.CHB);
        }
        if (caseId != null && !actor.isAnonymous() && mediations.isOpenTo(actor.id(), caseId)) {
            classes.add(AccessClass.MED);
        }
        return classes;
    }

    public boolean mayRead(Actor actor, Guarded thing) {
        if (actor.isSystem() || (!actor.isAnonymous() && actor.id().equals(thing.filerId()))) {
            return true;
        }
        if (readable(actor, thing.caseId()).contains(thing.accessClass())) {
            return true;
        }
        return thing.accessClass() == AccessClass.REG
                && thing.side() != null
                && thing.side().isParty()
                && sideOf(actor, thing.caseId()).filter(thing.side()::equals).isPresent();
    }

    /** Refuses with the answer that fits the reader: an insider learns that it is closed, an outsider nothing. */
    public void requireRead(Actor actor, Guarded thing) {
        if (!mayRead(actor, thing)) {
            throw closed(actor, thing.caseId(), "1.1");
        }
    }

    /** The matrix of section 1.2: may this person do this kind of act in this stage of this case? */
    public void require(Actor actor, Long caseId, String stage, Act act) {
        if (!may(actor, caseId, stage, act)) {
            throw closed(actor, caseId, stage);
        }
    }

    public boolean may(Actor actor, Long caseId, String stage, Act act) {
        if (actor.isSystem()) {
            return true;
        }
        boolean allowed = columns.of(actor, caseId).stream().anyMatch(column -> matrix.allows(stage, column, act));
        return switch (act) {
            case FILE -> allowed && (columns.signs(actor, caseId) || sits(actor, caseId));
            case DRAFT -> allowed && (columns.drafts(actor, caseId) || sits(actor, caseId));
            default -> allowed;
        };
    }

    public boolean isInsider(Actor actor, Long caseId) {
        return actor.isSystem() || columns.of(actor, caseId).stream().anyMatch(INSIDERS::contains);
    }

    /** The side on which the actor has a seat in the case. */
    public Optional<Side> sideOf(Actor actor, Long caseId) {
        if (caseId == null || actor.isAnonymous()) {
            return Optional.empty();
        }
        return standing.seatsOf(actor.id(), caseId).stream()
                .map(Membership::side)
                .findFirst();
    }

    public boolean holds(Actor actor, CourtRole... roles) {
        Set<CourtRole> wanted = Set.of(roles);
        return standing.appointmentsOf(actor.id()).stream().anyMatch(office -> wanted.contains(office.role()));
    }

    /** Refuses whoever holds none of these offices. */
    public void requireOffice(Actor actor, String rule, CourtRole... roles) {
        if (!actor.isSystem() && !holds(actor, roles)) {
            throw new NotYours(rule);
        }
    }

    /** The same within a case: to an outsider the case looks absent. */
    public void requireOffice(Actor actor, Long caseId, String rule, CourtRole... roles) {
        if (!actor.isSystem() && !holds(actor, roles)) {
            throw closed(actor, caseId, rule);
        }
    }

    public boolean isRegistry(Actor actor) {
        return actor.isSystem() || holds(actor, CourtRole.CLK, CourtRole.REG, CourtRole.DEPREG);
    }

    public boolean isRegistrar(Actor actor) {
        return actor.isSystem() || holds(actor, CourtRole.REG, CourtRole.DEPREG);
    }

    /** Whether the person acts as President in this case now (section 1). */
    public boolean isPresident(Actor actor, Long caseId) {
        return isPresident(actor, caseId, false);
    }

    /** The same of an act with which the President may be late: then the Vice-President does it as well. */
    public boolean isPresident(Actor actor, Long caseId, boolean late) {
        return presidency.acts(actor, caseId, late);
    }

    /** President or Vice-President, whoever of the two acts now: both read what the President decides on. */
    public boolean isOfPresidency(Actor actor) {
        return holds(actor, CourtRole.PRS, CourtRole.VPR);
    }

    /** Refuses whoever does not act as President in this case now; to an outsider the case looks absent. */
    public void requirePresident(Actor actor, Long caseId, String rule, boolean late) {
        if (actor.isSystem()) {
            return;
        }
        if (!isOfPresidency(actor)) {
            throw closed(actor, caseId, rule);
        }
        presidency.require(actor, caseId, late);
    }

    /** Before another refusal: tells President or Vice-President why the act that the President has is not his now. */
    public void explainPresidency(Actor actor, Long caseId) {
        if (isOfPresidency(actor)) {
            presidency.require(actor, caseId, false);
        }
    }

    public boolean sitsOn(Actor actor, Long caseId) {
        return sits(actor, caseId);
    }

    public boolean presides(Actor actor, Long caseId) {
        return standing.seatsOf(actor.id(), caseId).stream().anyMatch(seat -> seat.role() == CourtRole.PPJ);
    }

    private boolean sits(Actor actor, Long caseId) {
        return standing.seatsOf(actor.id(), caseId).stream()
                .anyMatch(seat -> seat.side() == Side.PNL && seat.role() != CourtRole.CLK);
    }

    private boolean isSwornClerk(Actor actor, Long caseId) {
        return caseId != null
                && !actor.isAnonymous()
                && standing.seatsOf(actor.id(), caseId).stream()
                        .anyMatch(seat -> seat.side() == Side.PNL && seat.role() == CourtRole.CLK);
    }

    /** Refuses as absent whoever stands outside the case; an insider may be told that something is not his to do. */
    public void requireInside(Actor actor, Long caseId) {
        if (caseId == null || !isInsider(actor, caseId)) {
            throw new NoSuchThing();
        }
    }

    private NotYours closed(Actor actor, Long caseId, String rule) {
        requireInside(actor, caseId);
        return new NotYours(rule);
    }
}
