package comity.process.common;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;

/** Case rows without a database. */
public final class Cases {

    public static final String FILING = "F-2027-ABCDEF";

    private Cases() {}

    /** The one case of the process tests, with its docket number. */
    public static CaseFiles registered(CaseState state) {
        CaseFile file = mock(CaseFile.class);
        lenient().when(file.id()).thenReturn(ProcessTest.CASE);
        lenient().when(file.filingReference()).thenReturn(FILING);
        lenient().when(file.docketNumber()).thenReturn(ProcessTest.KEY);
        lenient().when(file.reference()).thenReturn(ProcessTest.KEY);
        lenient().when(file.state()).thenReturn(state);
        CaseFiles files = mock(CaseFiles.class);
        lenient().when(files.find(any())).thenReturn(file);
        lenient().when(files.lock(any())).thenReturn(file);
        return files;
    }
}
