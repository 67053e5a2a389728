//! `Question`: what a learner predicts of a program, and `Answers`: the file in which they do.

use toml::{Table, Value};

use super::asked::Asked;
use super::case::{matching, no_file};
use super::outcome::HashedOutcome;
use crate::course::model::{Exercise, Files};
use crate::error::{Error, Problem, Result};

/// The file that a learner fills in.
pub const ANSWERS: &str = "answers.toml";

/// What is asked of one program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The program, relative to the exercise's folder: `programs/shadowed.rs`.
    pub path: String,
    /// Its table in the file of answers: `shadowed`.
    pub name: String,
    /// In the order in which the compiler and then the program would tell.
    pub asked: Vec<Asked>,
}

impl Exercise {
    /// What is asked of the programs among its files: the keys that the solution answers. None where it asks for no prediction.
    ///
    /// # Errors
    /// If the solution does not answer something about each program: everything that is wrong.
    pub fn questions(&self, files: &Files, solution: &str) -> Result<Vec<Question>> {
        let Some(pattern) = &self.checks.predict else {
            return Ok(Vec::new());
        };
        let place = format!("{}/{ANSWERS}", self.solution_dir);
        let form: Table = solution.parse().map_err(|fault: toml::de::Error| {
            Problem::new(format!("this is not valid TOML: {}", fault.message()))
                .at(&place, None)
                .next(
                    "mend it: a table for each program, such as `[shadowed]` with `prints = \"\"`",
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
                    "this answers nothing, or something unknown, about `{path}`"
                ));
                problems.push(problem.at(&place, None).next(format!(
                    "write a table `[{name}]` with some of the keys `compiles`, `line`, `code` and `prints`"
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
    /// Reads the file; else the line (from 1) at which it is no TOML, and why.
    pub fn read(text: &str) -> Result<Self, (Option<usize>, String)> {
        text.parse().map(Self).map_err(|fault: toml::de::Error| {
            let line = fault
                .span()
                .and_then(|span| text.get(..span.start))
                .map(|before| before.matches('\n').count() + 1);
            (line, fault.message().to_owned())
        })
    }

    /// What of these answers fits no question, and which questions have no place here: what, and what to do. Whether they are right is not
    /// looked at.
    pub fn misfits(&self, questions: &[Question]) -> Vec<(String, &'static str)> {
        let mut misfits = Vec::new();
        let mut lacks = |what: String| {
            let what = format!("{what} is asked for, and has no place in this form");
            misfits.push((what, "write it there, with an answer that is not right yet"));
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
                let what = format!("`[{name}]` is the name of no program");
                misfits.push((what, "correct the name, take it out, or write the program"));
                continue;
            };
            let is_asked = |key: &str| question.asked.iter().any(|asked| asked.key() == key);
            let keys = answers.as_table().into_iter().flat_map(Table::keys);
            misfits.extend(keys.filter(|key| !is_asked(key)).map(|key| {
                let what = format!("`{key}` of `[{name}]` is asked for by nobody");
                (
                    what,
                    "take it out, or answer it in the solution's answers.toml",
                )
            }));
        }
        misfits
    }

    /// What is wrong with the answers to one question, in words that do not tell the truth; empty if nothing is.
    pub fn faults(&self, question: &Question, outcome: &HashedOutcome) -> Vec<String> {
        let Some(table) = self.0.get(&question.name).and_then(Value::as_table) else {
            return vec![format!("{ANSWERS} has no table `[{}]`", question.name)];
        };
        let fault = |asked: &Asked| {
            let key = asked.key();
            let Some(answer) = table.get(key) else {
                return Some(format!("`{key}` is missing in `[{}]`", question.name));
            };
            outcome.fault(*asked, answer)
        };
        question.asked.iter().filter_map(fault).collect()
    }
}

#[cfg(test)]
mod tests {
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
    fn each_wrong_answer_is_told_without_the_truth() {
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
        for told in &all {
            assert!(!told.contains('7') && !told.contains("E0382"), "{told}");
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
            types.iter().all(|told| told.contains("has to be")),
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
            ["`compiles` is missing in `[a]`"]
        );
    }

    #[test]
    fn a_predicted_output_is_compared_line_by_line() {
        let outcome = ObservedOutcome {
            compiles: true,
            prints: "one\ntwo \nthree\n".to_owned(),
            ..ObservedOutcome::default()
        };
        let told = |text: &str| {
            let answers = formatdoc! {"
                [a]
                prints = '''
                {text}'''
            "};
            faults(&answers, &[Asked::Prints], &outcome).join("")
        };
        assert_eq!(told("one\ntwo\nthree\n"), "");
        assert_eq!(told("one\r\ntwo\r\nthree"), "");
        assert_eq!(
            told("one\nTWO\nthree\n"),
            "`prints` is wrong, first in its line 2"
        );
        assert!(told("one\ntwo\n").contains("prints more"));
        assert!(told("one\ntwo\nthree\nfour\n").contains("too much"));
        assert!(told("").contains("prints more"));
    }

    #[test]
    fn a_slip_in_the_file_is_told_with_its_line() {
        let (line, _) = Answers::read("[a]\nline =").unwrap_err();
        assert_eq!(line, Some(2));
    }
}
