//! Reads the instructions of a Dockerfile.

use parse_dockerfile::{Command, Flag, Instruction, Source, UnescapedString};

/// The instructions that an image from `scratch` needs, and what's allowed beside them.
#[derive(Debug)]
pub enum Step {
    Copy {
        flags: Vec<(String, String)>,
        from: Vec<String>,
        to: String,
    },
    Workdir(String),
    User(String),
    Entrypoint(Vec<String>),
    Cmd(Vec<String>),
    /// It says something about the image that no test asks for.
    Other,
}

/// The steps after `FROM scratch`, or why there's more to it.
pub fn read(dockerfile: &str) -> Result<Vec<Step>, String> {
    let parsed = parse_dockerfile::parse(dockerfile).map_err(|error| error.to_string())?;
    let stages: Vec<_> = parsed.stages().collect();
    let [stage] = &stages[..] else {
        return Err(String::from("one `FROM` is enough here"));
    };
    if text(&stage.from.image) != "scratch" {
        return Err(String::from("the image is built from `scratch`"));
    }
    stage.instructions.iter().map(step).collect()
}

fn step(instruction: &Instruction<'_>) -> Result<Step, String> {
    Ok(match instruction {
        Instruction::Copy(it) => Step::Copy {
            flags: it.options.iter().map(flag).collect::<Result<_, _>>()?,
            from: it.src.iter().map(source).collect::<Result<_, _>>()?,
            to: plain(&it.dest)?,
        },
        Instruction::Workdir(it) => Step::Workdir(plain(&it.arguments)?),
        Instruction::User(it) => Step::User(plain(&it.arguments)?),
        Instruction::Entrypoint(it) => Step::Entrypoint(command(&it.arguments)),
        Instruction::Cmd(it) => Step::Cmd(command(&it.arguments)),
        Instruction::Env(_) | Instruction::Expose(_) | Instruction::Label(_) => Step::Other,
        Instruction::Run(_) => return Err(String::from("the image has nothing to `RUN`")),
        _ => return Err(String::from("use `COPY`, `USER` and `ENTRYPOINT`")),
    })
}

fn flag(flag: &Flag<'_>) -> Result<(String, String), String> {
    let name = text(&flag.name);
    match (name.as_str(), &flag.value) {
        ("chown" | "chmod", Some(value)) => Ok((name, plain(value)?)),
        _ => Err(format!("`COPY` needs no `--{name}` here")),
    }
}

fn source(source: &Source<'_>) -> Result<String, String> {
    match source {
        Source::Path(path) => plain(path),
        _ => Err(String::from("copy the files of the folder")),
    }
}

/// A list is executed as it is, a line is given to a shell.
fn command(command: &Command<'_>) -> Vec<String> {
    match command {
        Command::Exec(words) => words.value.iter().map(text).collect(),
        Command::Shell(line) => ["/bin/sh", "-c", line.value].map(String::from).to_vec(),
        _ => Vec::new(),
    }
}

/// A text without variables.
fn plain(value: &UnescapedString<'_>) -> Result<String, String> {
    let text = text(value);
    if text.contains('$') {
        return Err(format!("write `{text}` without a variable"));
    }
    Ok(text)
}

fn text(value: &UnescapedString<'_>) -> String {
    value.value.trim().to_string()
}
