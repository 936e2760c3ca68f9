package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.mention.*;
import vn.kehoach.model.*;
import vn.kehoach.outline.*;

public final class PlanAssembler {
    public PlanAssembler(Vocabulary v) {}
    public Plan assemble(Source source, LaidOutText text, Outline o, Mentions m, List<Warning> w) {
        Letterhead h = o.letterhead();
        Metadata.Province pv = o.province()==null?null:new Metadata.Province(o.province().properName(), o.province().code(), o.province().iso(), new Metadata.Unit(o.province().presentName(), o.province().presentCode()));
        Metadata md = new Metadata(h.docType(), null, h.number(), h.issuer(), h.issuerLevel(), pv, h.place(), h.issuedOn(), h.title(), null, o.signature().name(), o.signature().position(), o.signature().signedFor(), o.recipients(), List.of());
        List<TimeMention> ts = new ArrayList<>(); int k=0;
        for (FoundTime t : m.times()) ts.add(new TimeMention("time-"+ ++k, t.value(), null, 1, t.by()));
        List<Reference> rs = new ArrayList<>(); k=0;
        for (Citation c : m.citations()) rs.add(new Reference("reference-"+ ++k, c.span(), c.span().of(text.text()), null, c.type(), c.number(), c.date(), c.issuer()==null?null:c.issuer().of(text.text()), c.title(), "k", 1, c.by()));
        List<Agency> as = new ArrayList<>(); k=0;
        for (FoundAgency a : m.agencies()) if(!a.vague()) as.add(new Agency("agency-"+ ++k, a.span(), a.span().of(text.text()), null, a.span().of(text.text()), a.kind(), a.level(), "k", 1, a.by()));
        return new Plan("1.0", source, md, o.sections(), List.of(), List.of(), ts, rs, as, w, text.text());
    }
}
