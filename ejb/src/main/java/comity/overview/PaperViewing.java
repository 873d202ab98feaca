package comity.overview;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.document.PageImages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/** Shows a paper page by page. Drawing takes time, so it is done outside the transaction that asks for leave. */
@ApplicationScoped
public class PaperViewing {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx");

    /** A page: its number and, for those who hear it, its words; none where the paper may only be viewed. */
    public record Sheet(int number, String words) {}

    /** A stretch of a paper as a page of the portal shows it. */
    public record View(Paper paper, String reference, int pages, boolean viewOnly, List<Sheet> sheets) {}

    @Inject
    PaperReading papers;

    @Inject
    PageImages images;

    @Inject
    Clock clock;

    /** Pages {@code from} to {@code from + most - 1}. */
    public View view(Long id, int from, int most, Actor actor) {
        PaperReading.Seen seen = papers.see(id, actor);
        Paper paper = seen.paper();
        int pages = images.count(paper.sha256(), paper.mediaType());
        int first = Math.max(1, from);
        int last = Math.min(pages, first + most - 1);
        List<Sheet> sheets = IntStream.rangeClosed(first, last)
                .mapToObj(page ->
                        new Sheet(page, seen.viewOnly() ? "" : images.words(paper.sha256(), paper.mediaType(), page)))
                .toList();
        return new View(paper, seen.reference(), pages, seen.viewOnly(), sheets);
    }

    /** One page as a picture (PNG); with the reader's name and the time across it where the class is view-only. */
    public byte[] page(Long id, int page, Actor actor) {
        PaperReading.Seen seen = papers.turn(id, page, actor);
        Paper paper = seen.paper();
        if (page < 1 || page > images.count(paper.sha256(), paper.mediaType())) {
            throw new NoSuchThing();
        }
        String mark = seen.viewOnly() ? actor.name() + " · " + actor.id() + " · " + stamp() : null;
        try {
            return images.draw(paper.sha256(), paper.mediaType(), page, mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String stamp() {
        return STAMP.format(clock.instant().atZone(clock.getZone()));
    }
}
