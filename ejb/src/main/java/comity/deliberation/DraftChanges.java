package comity.deliberation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import comity.decision.IssueDecision.Line;
import comity.deliberation.ChamberView.Block;
import comity.deliberation.ChamberView.Piece;
import comity.document.Marked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What differs between two texts of a draft, line by line and word by word. */
final class DraftChanges {

    private static final String IN = "IN";
    private static final String OUT = "OUT";

    private final List<Line> now;
    private final List<Block> blocks = new ArrayList<>();
    private int number;

    private DraftChanges(List<Line> now) {
        this.now = now;
    }

    /** The lines as they are, where nothing came before. */
    static List<Block> fresh(List<Line> now) {
        DraftChanges changes = new DraftChanges(now);
        changes.keep(0, now.size());
        return changes.blocks;
    }

    /** The lines as they are now; what is new and what has gone is marked. */
    static List<Block> since(List<Line> before, List<Line> now) {
        DraftChanges changes = new DraftChanges(now);
        int at = 0;
        for (AbstractDelta<Line> delta : DiffUtils.diff(before, now).getDeltas()) {
            changes.keep(at, delta.getTarget().getPosition());
            changes.change(delta);
            at = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        changes.keep(at, now.size());
        return changes.blocks;
    }

    /** Only the lines that differ. */
    static List<Block> only(List<Line> before, List<Line> now) {
        return since(before, now).stream().filter(Block::changed).toList();
    }

    private void keep(int from, int to) {
        now.subList(from, to).forEach(line -> blocks.add(block(line, false, runs(line))));
    }

    private void change(AbstractDelta<Line> delta) {
        List<Line> old = delta.getSource().getLines();
        List<Line> fresh = delta.getTarget().getLines();
        int both = delta.getType() == DeltaType.CHANGE ? Math.min(old.size(), fresh.size()) : 0;
        for (int i = 0; i < both; i++) {
            blocks.add(block(fresh.get(i), true, words(old.get(i), fresh.get(i))));
        }
        for (Line gone : old.subList(both, old.size())) {
            blocks.add(new Block(gone.kind(), gone.level(), null, gone.text(), true, List.of(piece(gone, OUT))));
        }
        for (Line line : fresh.subList(both, fresh.size())) {
            blocks.add(block(line, true, List.of(piece(line, IN))));
        }
    }

    private Block block(Line line, boolean changed, List<Piece> pieces) {
        Integer at = line.kind() == Line.Kind.PARAGRAPH ? Integer.valueOf(++number) : null;
        return new Block(line.kind(), line.level(), at, line.text(), changed, pieces);
    }

    private static Piece piece(Line line, String change) {
        return new Piece(plain(line), change, false, false, null);
    }

    private static String plain(Line line) {
        return line.kind() == Line.Kind.HEADING ? line.text() : Marked.plain(line.text());
    }

    private static List<Piece> runs(Line line) {
        if (line.kind() == Line.Kind.HEADING) {
            return List.of(piece(line, ""));
        }
        return runs(line.text());
    }

    /** Marked words in pieces. */
    static List<Piece> runs(String words) {
        return Marked.of(words).runs().stream()
                .map(run -> new Piece(run.text(), "", run.bold(), run.italic(), run.exhibit()))
                .toList();
    }

    private static List<Piece> words(Line before, Line after) {
        List<String> old = split(plain(before));
        List<String> fresh = split(plain(after));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(pieces, fresh.subList(at, delta.getTarget().getPosition()), "");
            add(pieces, delta.getSource().getLines(), OUT);
            add(pieces, delta.getTarget().getLines(), IN);
            at = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(pieces, fresh.subList(at, fresh.size()), "");
        return pieces;
    }

    private static List<String> split(String words) {
        return Arrays.asList(words.split("(?<=\\s)"));
    }

    private static void add(List<Piece> pieces, List<String> words, String change) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), change, false, false, null));
        }
    }
}
