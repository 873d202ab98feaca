package comity.annotation;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.precedent.PrecedentEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Private annotations of the judges (section 11). Only who is a judge writes any; each is read by its writer alone, and
 * somebody else's is answered as one that does not exist.
 */
@ApplicationScoped
@Transactional
public class Annotating {

    /** Longest annotation in characters. */
    public static final int LONGEST = 4000;

    /** How many a list shows. */
    public static final int MOST = 200;

    private static final String RULE = "11";
    private static final CourtRole[] JUDGES = {CourtRole.PNL, CourtRole.PPJ, CourtRole.APJ, CourtRole.PRS, CourtRole.VPR
    };

    @Inject
    AnnotationRows rows;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    /** Whether this is a judge, who may annotate. */
    public boolean annotates(Actor actor) {
        return !actor.isAnonymous() && !actor.isSystem() && policy.holds(actor, JUDGES);
    }

    /**
     * One's own, newest first, at most {@link #MOST}.
     *
     * @param words each must stand in the annotation, the citation or the title, whatever its capitals; blank for all
     * @throws comity.access.NotYours for whoever is no judge
     */
    public List<AnnotationView> list(String words, Actor actor) {
        String asked = words == null ? "" : words.strip().replaceAll("\\s+", " ");
        return rows.with(judge(actor), asked, MOST).stream()
                .map(Annotating::view)
                .toList();
    }

    /** One's own beside a decision or authority, newest first; none for whoever is no judge. */
    public List<AnnotationView> beside(String slug, Actor actor) {
        return annotates(actor)
                ? rows.beside(slug, actor.id()).stream().map(Annotating::view).toList()
                : List.of();
    }

    /** @throws NoSuchThing if there is none, or if it is somebody else's */
    public AnnotationView read(Long id, Actor actor) {
        return view(rows.find(id, judge(actor)).orElseThrow(NoSuchThing::new));
    }

    /**
     * Writes beside a decision or authority that the public may read.
     *
     * @param paragraph number as printed, or blank for the whole
     * @throws AnnotationIncomplete without words, with too many, or beside a paragraph that there is not
     */
    public AnnotationView write(String slug, String paragraph, String words, Actor actor) {
        String writer = judge(actor);
        AnnotationIncomplete refusal = new AnnotationIncomplete();
        String clean = cleaned(words, refusal);
        Optional<PrecedentEntry> entry = rows.entry(slug == null ? "" : slug);
        String number = paragraph == null ? "" : paragraph.strip();
        if (entry.isEmpty()) {
            refusal.fault("of", "ANNOTATION_INCOMPLETE.UNKNOWN");
        } else if (!number.isEmpty() && !rows.hasParagraph(entry.get().id(), number)) {
            refusal.fault("paragraph", "ANNOTATION_INCOMPLETE.PARAGRAPH", number);
        }
        if (!refusal.faults().isEmpty()) {
            throw refusal;
        }
        PrecedentEntry beside = entry.orElseThrow(NoSuchThing::new);
        Annotation annotation = new Annotation(writer, beside.id(), number.isEmpty() ? null : number);
        annotation.write(clean, clock.instant());
        rows.add(annotation);
        return view(new AnnotationRows.Row(annotation, beside));
    }

    /**
     * Writes other words.
     *
     * @param version that was read; where it is not the one in force nothing is written ({@link AnnotationChanged})
     */
    public AnnotationView change(Long id, int version, String words, Actor actor) {
        AnnotationRows.Row row = rows.lock(id, judge(actor)).orElseThrow(NoSuchThing::new);
        if (row.annotation().version() != version) {
            throw new AnnotationChanged(row.annotation().words());
        }
        AnnotationIncomplete refusal = new AnnotationIncomplete();
        String clean = cleaned(words, refusal);
        if (!refusal.faults().isEmpty()) {
            throw refusal;
        }
        row.annotation().write(clean, clock.instant());
        rows.flush();
        return view(row);
    }

    /** Removes an annotation; returns what it was. */
    public AnnotationView remove(Long id, Actor actor) {
        AnnotationRows.Row row = rows.lock(id, judge(actor)).orElseThrow(NoSuchThing::new);
        AnnotationView removed = view(row);
        rows.remove(row.annotation());
        return removed;
    }

    private String judge(Actor actor) {
        if (actor.isSystem()) {
            throw new NoSuchThing();
        }
        policy.requireOffice(actor, RULE, JUDGES);
        return actor.id();
    }

    private static String cleaned(String words, AnnotationIncomplete refusal) {
        String clean = words == null ? "" : words.replace("\r\n", "\n").strip();
        if (clean.isEmpty()) {
            refusal.fault("words", "REQUIRED");
        } else if (clean.codePointCount(0, clean.length()) > LONGEST) {
            refusal.fault("words", "ANNOTATION_INCOMPLETE.LONG", LONGEST);
        }
        return clean;
    }

    private static AnnotationView view(AnnotationRows.Row row) {
        Annotation annotation = row.annotation();
        PrecedentEntry entry = row.entry();
        return new AnnotationView(
                annotation.id(),
                annotation.version(),
                entry.slug(),
                entry.citation(),
                entry.title(),
                entry.isExternal(),
                annotation.paragraph(),
                annotation.words(),
                annotation.writtenAt());
    }
}
