//! Reads `Dockerfile` for the tests. There's nothing to do here: your task is in that file.

use parse_dockerfile::{Command, Flag, HealthcheckArguments, Instruction, Source, UnescapedString};

/// A `FROM`, and the instructions that follow it.
#[derive(Debug)]
pub struct Stage {
    pub image: String,
    pub name: Option<String>,
    pub steps: Vec<Step>,
}

/// One instruction. `exec` is true for the form with brackets, which needs no shell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub keyword: &'static str,
    pub flags: Vec<(String, String)>,
    pub words: Vec<String>,
    pub exec: bool,
}

impl Stage {
    /// The steps with this keyword.
    pub fn steps(&self, keyword: &str) -> Vec<&Step> {
        let steps = self.steps.iter();
        steps.filter(|step| step.keyword == keyword).collect()
    }
}

/// The stages of a Dockerfile, or what is wrong with its syntax.
pub fn stages(dockerfile: &str) -> Result<Vec<Stage>, String> {
    let parsed = parse_dockerfile::parse(dockerfile).map_err(|error| error.to_string())?;
    let stage = |stage: parse_dockerfile::Stage<'_, '_>| Stage {
        image: text(&stage.from.image),
        name: stage.from.as_.as_ref().map(|(_, name)| text(name)),
        steps: stage.instructions.iter().filter_map(step).collect(),
    };
    Ok(parsed.stages().map(stage).collect())
}

fn step(instruction: &Instruction<'_>) -> Option<Step> {
    let plain = |keyword, words| (keyword, Vec::new(), words, false);
    let (keyword, flags, words, exec) = match instruction {
        Instruction::Arg(it) => plain("ARG", vec![text(&it.arguments)]),
        Instruction::Env(it) => plain("ENV", vec![text(&it.arguments)]),
        Instruction::User(it) => plain("USER", vec![text(&it.arguments)]),
        Instruction::Workdir(it) => plain("WORKDIR", vec![text(&it.arguments)]),
        Instruction::Expose(it) => plain("EXPOSE", it.arguments.iter().map(text).collect()),
        Instruction::Add(it) => ("ADD", flags(&it.options), paths(&it.src, &it.dest), false),
        Instruction::Copy(it) => ("COPY", flags(&it.options), paths(&it.src, &it.dest), false),
        Instruction::Run(it) => command("RUN", flags(&it.options), &it.arguments),
        Instruction::Cmd(it) => command("CMD", Vec::new(), &it.arguments),
        Instruction::Entrypoint(it) => command("ENTRYPOINT", Vec::new(), &it.arguments),
        Instruction::Healthcheck(it) => match &it.arguments {
            HealthcheckArguments::Cmd { arguments, .. } => {
                command("HEALTHCHECK", flags(&it.options), arguments)
            }
            _ => plain("HEALTHCHECK", Vec::new()),
        },
        _ => return None,
    };
    Some(Step {
        keyword,
        flags,
        words,
        exec,
    })
}

type Parts = (&'static str, Vec<(String, String)>, Vec<String>, bool);

fn command(keyword: &'static str, flags: Vec<(String, String)>, command: &Command<'_>) -> Parts {
    match command {
        Command::Exec(words) => (keyword, flags, words.value.iter().map(text).collect(), true),
        Command::Shell(line) => (keyword, flags, vec![String::from(line.value)], false),
        _ => (keyword, flags, Vec::new(), false),
    }
}

fn flags(flags: &[Flag<'_>]) -> Vec<(String, String)> {
    let value = |flag: &Flag<'_>| flag.value.as_ref().map(text).unwrap_or_default();
    let pair = |flag: &Flag<'_>| (text(&flag.name), value(flag));
    flags.iter().map(pair).collect()
}

fn paths(sources: &[Source<'_>], to: &UnescapedString<'_>) -> Vec<String> {
    let path = |source: &Source<'_>| match source {
        Source::Path(path) => text(path),
        _ => String::from("<<"),
    };
    sources.iter().map(path).chain([text(to)]).collect()
}

fn text(value: &UnescapedString<'_>) -> String {
    value.value.clone().into_owned()
}
