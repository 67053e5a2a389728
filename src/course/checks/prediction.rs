//! `Question`: what a learner predicts about a program. `Answers`: the file in which they write it.

use toml::{Table, Value};

use super::asked::Asked;
use super::case::{matching, no_file};
use super::outcome::HashedOutcome;
use crate::course::model::{Exercise, Files};
use crate::error::{Error, Problem, Result};

/// The file that the learner fills in.
pub const ANSWERS: &str = "answers.toml";

/// What is asked about one program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The program, relative to the exercise's folder: `programs/shadowed.rs`.
    pub path: String,
    /// Its table in the answer file: `shadowed`.
    pub name: String,
    /// What to predict, in the order of [`Asked::ALL`].
    pub asked: Vec<Asked>,
}

impl Exercise {
    /// One question per program among its files: it asks for the keys that the solution answers. Empty if the exercise asks for no prediction.
    ///
    /// # Errors
    /// If the solution doesn't answer at least one key of each program. Reports every problem.
    pub fn questions(&self, files: &Files, solution: &str) -> Result<Vec<Question>> {
        let Some(pattern) = &self.checks.predict else {
            return Ok(Vec::new());
        };
        let place = format!("{}/{ANSWERS}", self.solution_dir);
        let form: Table = solution.parse().map_err(|fault: toml::de::Error| {
            Problem::new(format!("this is not valid TOML: {}", fault.message()))
                .at(&place, None)
                .next(
                    "correct the syntax: there is one table per program, such as `[shadowed]` with `prints = \"\"`",
                )
        })?;
        let mut problems = Vec::new();
        let mut questions = Vec::new();
        for path in matching(pattern, files) {
            let file = path.rsplit('/').next().unwrap_or(&path);
            let name = file.strip_suffix(".rs").unwrap_or(file).to_owned();
            let keys = form.get(&name).and_then(Value::as_table);
            let is_asked = |asked: &Asked| keys.is_some_and(|keys| keys.contains_key(asked.key()));
            let asked: Vec<Asked> = Asked::ALL.into_iter().filter(is_asked).collect();
            let known = keys.map_or(0, Table::len);
            if asked.is_empty() || asked.len() < known {
                let problem = Problem::new(format!(
                    "the answers for `{path}` are missing or have unknown keys"
                ));
                problems.push(problem.at(&place, None).next(format!(
                    "write a table `[{name}]` with one or more of the keys `compiles`, `line`, `code` and `prints`"
                )));
            }
            questions.push(Question { path, name, asked });
        }
        if questions.is_empty() {
            problems.push(no_file(self, "predict", pattern));
        }
        Error::of(problems).map_or(Ok(questions), Err)
    }
}

/// What a learner answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers(Table);

impl Answers {
    /// Reads the file. If it isn't valid TOML, returns the line (from 1) and the reason.
    pub fn read(text: &str) -> Result<Self, (Option<usize>, String)> {
        text.parse().map(Self).map_err(|fault: toml::de::Error| {
            let line = fault
                .span()
                .and_then(|span| text.get(..span.start))
                .map(|before| before.matches('\n').count() + 1);
            (line, fault.message().to_owned())
        })
    }

    /// Answers that fit no question and questions that have no answer here, each as a problem and what to do about it. Doesn't check whether
    /// the answers are right.
    pub fn misfits(&self, questions: &[Question]) -> Vec<(String, &'static str)> {
        let mut misfits = Vec::new();
        let mut lacks = |what: String| {
            let what = format!("{what} is asked for, but it's missing here");
            misfits.push((what, "add it, with an answer that isn't right yet"));
        };
        for question in questions {
            let name = &question.name;
            match self.0.get(name).and_then(Value::as_table) {
                None => lacks(format!("`[{name}]`")),
                Some(table) => {
                    let keys = question.asked.iter().map(|asked| asked.key());
                    let missing = keys.filter(|key| !table.contains_key(*key));
                    missing.for_each(|key| lacks(format!("`{key}` of `[{name}]`")));
                }
            }
        }
        for (name, answers) in &self.0 {
            let Some(question) = questions.iter().find(|question| question.name == *name) else {
                let what = format!("there is no program called `{name}`");
                misfits.push((
                    what,
                    "correct the name, remove the table, or write the program",
                ));
                continue;
            };
            let is_asked = |key: &str| question.asked.iter().any(|asked| asked.key() == key);
            let keys = answers.as_table().into_iter().flat_map(Table::keys);
            misfits.extend(keys.filter(|key| !is_asked(key)).map(|key| {
                let what = format!("`{key}` of `[{name}]` isn't asked for");
                (
                    what,
                    "remove it, or answer it in the solution's answers.toml",
                )
            }));
        }
        misfits
    }

    /// What is wrong with the answers to one question, in words that don't give the right ones away; empty if they are right.
    pub fn faults(&self, question: &Question, outcome: &HashedOutcome) -> Vec<String> {
        let Some(table) = self.0.get(&question.name).and_then(Value::as_table) else {
            return vec![format!("{ANSWERS} has no table `[{}]`", question.name)];
        };
        let compiles = table
            .get(Asked::Compiles.key())
            .and_then(Value::as_bool)
            .filter(|_| question.asked.contains(&Asked::Compiles));
        let fault = |asked: &Asked| {
            let key = asked.key();
            let Some(answer) = table.get(key) else {
                if compiles.is_some_and(|compiles| !asked.is_open(compiles)) {
                    return None;
                }
                return Some(format!("`{key}` is missing from `[{}]`", question.name));
            };
            outcome.fault(*asked, answer)
        };
        question.asked.iter().filter_map(fault).collect()
    }
}

#[cfg(test)]
mod tests {
    use indoc::{formatdoc, indoc};

    use super::super::outcome::ObservedOutcome;
    use super::*;

    fn faults(answers: &str, asked: &[Asked], outcome: &ObservedOutcome) -> Vec<String> {
        let question = Question {
            path: "programs/a.rs".to_owned(),
            name: "a".to_owned(),
            asked: asked.to_vec(),
        };
        let outcome = HashedOutcome::of(outcome);
        Answers::read(answers).unwrap().faults(&question, &outcome)
    }

    #[test]
    fn wrong_answers_are_reported_without_giving_the_right_ones_away() {
        let refused = ObservedOutcome {
            line: 7,
            code: "E0382".to_owned(),
            ..ObservedOutcome::default()
        };
        let asked = [Asked::Compiles, Asked::Line, Asked::Code];
        let right = indoc! {r#"
            [a]
            compiles = false
            line = 7
            code = "E0382"
        "#};
        assert_eq!(faults(right, &asked, &refused), [] as [&str; 0]);
        let all = faults(
            indoc! {r#"
                [a]
                compiles = true
                line = 3
                code = "E0499"
            "#},
            &asked,
            &refused,
        );
        assert_eq!(all.len(), 3, "{all:?}");
        for message in &all {
            assert!(
                !message.contains('7') && !message.contains("E0382"),
                "{message}"
            );
        }
        let types = faults(
            indoc! {r#"
                [a]
                compiles = 1
                line = "7"
                code = 382
            "#},
            &asked,
            &refused,
        );
        assert!(
            types.iter().all(|message| message.contains("must be")),
            "{types:?}"
        );
        assert_eq!(
            faults("[b]\n", &asked, &refused),
            ["answers.toml has no table `[a]`"]
        );
        assert_eq!(
            faults(
                indoc! {r#"
                    [a]
                    line = 7
                    code = "E0382"
                "#},
                &asked,
                &refused
            ),
            ["`compiles` is missing from `[a]`"]
        );
    }

    #[test]
    fn what_an_answer_rules_out_may_be_left_out() {
        let accepted = ObservedOutcome {
            compiles: true,
            prints: "tide\n".to_owned(),
            ..ObservedOutcome::default()
        };
        let all = Asked::ALL;
        let faults = |answers: &str, outcome| faults(answers, &all, outcome);
        let right = "a = { compiles = true, prints = 'tide' }";
        assert_eq!(faults(right, &accepted), [] as [&str; 0]);
        assert_eq!(
            faults("a = { compiles = true }", &accepted),
            ["`prints` is missing from `[a]`"]
        );
        let refused = ObservedOutcome {
            line: 7,
            code: "E0382".to_owned(),
            ..ObservedOutcome::default()
        };
        let right = "a = { compiles = false, line = 7, code = 'E0382' }";
        assert_eq!(faults(right, &refused), [] as [&str; 0]);
        // A wrong answer rules out nothing of the truth.
        assert_eq!(
            faults("a = { compiles = true, prints = '' }", &refused).len(),
            1
        );
    }

    #[test]
    fn a_predicted_output_is_compared_line_by_line() {
        let outcome = ObservedOutcome {
            compiles: true,
            prints: "one\ntwo \nthree\n".to_owned(),
            ..ObservedOutcome::default()
        };
        let message = |text: &str| {
            let answers = formatdoc! {"
                [a]
                prints = '''
                {text}'''
            "};
            faults(&answers, &[Asked::Prints], &outcome).join("")
        };
        assert_eq!(message("one\ntwo\nthree\n"), "");
        assert_eq!(message("one\r\ntwo\r\nthree"), "");
        assert_eq!(
            message("one\nTWO\nthree\n"),
            "`prints` is wrong: the first difference is in line 2"
        );
        assert!(message("one\ntwo\n").contains("prints more"));
        assert!(message("one\ntwo\nthree\nfour\n").contains("too long"));
        assert!(message("").contains("prints more"));
    }

    #[test]
    fn a_syntax_error_is_reported_with_its_line() {
        let (line, _) = Answers::read("[a]\nline =").unwrap_err();
        assert_eq!(line, Some(2));
    }
}
