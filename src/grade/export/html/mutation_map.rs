//! `MutationMap`: for an exercise in which students write the tests, students × wrong implementations.

use crate::grade::export::called;
use crate::grade::gradebook::{GradedExercise, GradedSubmission, Listed};
use crate::html::{Look, Markup};

/// How many students are shown.
const MOST_STUDENTS: usize = 500;

/// What can become of a wrong implementation.
pub(super) const LOOKS: [Look; 4] = [CAUGHT, MISSED, UNCLEAR, NOT_TRIED];
const CAUGHT: Look = Look::new("p", "✓", "caught");
const MISSED: Look = Look::new("f", "✗", "missed");
const UNCLEAR: Look = Look::new("u", "!", "unclear");
const NOT_TRIED: Look = Look::new("m", "–", "not tried");

/// Students × wrong implementations.
pub(super) struct MutationMap<'g> {
    listed: &'g Listed,
    rows: Markup,
    students: usize,
    /// How often each wrong implementation was caught.
    caught: Vec<usize>,
}

impl<'g> MutationMap<'g> {
    /// `None` if the exercise has no wrong implementations.
    pub fn new(listed: &'g Listed) -> Option<Self> {
        let map = Self {
            listed,
            rows: Markup::default(),
            students: 0,
            caught: vec![0; listed.mutants.len()],
        };
        (!listed.mutants.is_empty()).then_some(map)
    }

    /// Adds a student who handed something in for the exercise.
    pub fn add(&mut self, row: &GradedSubmission, graded: &GradedExercise) {
        if graded.attempt.is_none() || !graded.is_judged() {
            return;
        }
        self.students += 1;
        let is_shown = self.students <= MOST_STUDENTS;
        let mut cells = Markup::default();
        let mut caught_by_student = 0;
        for (mutant, caught) in self.listed.mutants.iter().zip(&mut self.caught) {
            let result = graded.tests.iter().find(|test| test.name == *mutant);
            let look = match result {
                Some(test) if test.passed => CAUGHT,
                Some(test) if test.unproven => UNCLEAR,
                Some(_) => MISSED,
                None => NOT_TRIED,
            };
            let is_caught = look == CAUGHT;
            *caught += usize::from(is_caught);
            caught_by_student += usize::from(is_caught);
            cells
                .raw("<td class=\"")
                .raw(look.class)
                .raw("\" title=\"")
                .text(mutant);
            cells.raw(": ").raw(look.word).raw("\">").raw(look.symbol);
        }
        if is_shown {
            self.rows
                .raw("<tr><th scope=\"row\" title=\"")
                .text(&row.student.id);
            self.rows
                .raw("\">")
                .name(called(row))
                .raw("<td class=\"score\">");
            self.rows.text(caught_by_student).push(&cells).raw("\n");
        }
    }

    /// The table.
    pub fn finish(self) -> Markup {
        let mut page = Markup::default();
        page.raw("<h3>")
            .name(&self.listed.title)
            .raw(" <small>")
            .name(&self.listed.name);
        page.raw("</small></h3>\n");
        if self.students > MOST_STUDENTS {
            page.raw("<p class=\"note\">The first ")
                .text(MOST_STUDENTS)
                .raw(" of ");
            page.text(self.students)
                .raw(" students. The counts are of all of them.</p>\n");
        }
        page.scroll("Students and wrong implementations");
        page.raw("<table class=\"heat\">\n<thead>\n<tr><th scope=\"col\">student<th scope=\"col\">caught");
        for mutant in &self.listed.mutants {
            page.raw("<th scope=\"col\" class=\"up\"><span>");
            page.name(mutant.rsplit('/').next().unwrap_or_default())
                .raw("</span>");
        }
        page.raw("\n<tr class=\"sum\"><th scope=\"row\">caught by<td>");
        for caught in &self.caught {
            page.raw("<td>").text(caught);
        }
        page.raw("\n<tbody>\n")
            .push(&self.rows)
            .raw("</table>\n</div>\n");
        page
    }
}
