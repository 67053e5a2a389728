//! Reads 4 bytes of an address, whatever the length of the data says.

use std::net::Ipv4Addr;

use super::name;
use super::writer::Writer;
use crate::Fault;
use crate::reader::Reader;

const INTERNET: u16 = 1;
const ADDRESS: u16 = 1;
const ALIAS: u16 = 5;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What connects an answer with its question.
    pub id: u16,
    pub flags: u16,
    pub questions: Vec<Question>,
    pub answers: Vec<Record>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub name: String,
    pub kind: u16,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub name: String,
    /// For how many seconds it's valid.
    pub ttl: u32,
    pub data: Data,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// The address of the name.
    Address(Ipv4Addr),
    /// The name is an alias of this one.
    Alias(String),
    /// Another kind, and its bytes.
    Other(u16, Vec<u8>),
}

impl Data {
    /// The number of the kind.
    pub fn kind(&self) -> u16 {
        match self {
            Self::Address(_) => ADDRESS,
            Self::Alias(_) => ALIAS,
            &Self::Other(kind, _) => kind,
        }
    }
}

impl Message {
    /// Reads the questions and answers of a message.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let mut reader = Reader::new(bytes);
        let [id, flags] = [reader.u16()?, reader.u16()?];
        let [questions, answers] = [reader.u16()?, reader.u16()?];
        reader.bytes(4)?;
        let questions = (0..questions).map(|_| Question::read(&mut reader));
        let questions = questions.collect::<Result<_, _>>()?;
        let answers = (0..answers).map(|_| Record::read(&mut reader));
        let answers = answers.collect::<Result<_, _>>()?;
        Ok(Self {
            id,
            flags,
            questions,
            answers,
        })
    }

    /// The message as bytes.
    pub fn write(&self) -> Result<Vec<u8>, Fault> {
        let mut writer = Writer::new();
        writer.u16(self.id);
        writer.u16(self.flags);
        writer.length(self.questions.len())?;
        writer.length(self.answers.len())?;
        writer.u16(0);
        writer.u16(0);
        for question in &self.questions {
            writer.name(&question.name)?;
            writer.u16(question.kind);
            writer.u16(INTERNET);
        }
        for record in &self.answers {
            record.write(&mut writer)?;
        }
        Ok(writer.into_bytes())
    }
}

impl Question {
    fn read(reader: &mut Reader) -> Result<Self, Fault> {
        let name = name::read(reader)?;
        let kind = reader.u16()?;
        expect_internet(reader)?;
        Ok(Self { name, kind })
    }
}

impl Record {
    fn read(reader: &mut Reader) -> Result<Self, Fault> {
        let name = name::read(reader)?;
        let kind = reader.u16()?;
        expect_internet(reader)?;
        let ttl = reader.u32()?;
        let length = usize::from(reader.u16()?);
        let mut inside = reader.clone();
        let bytes = reader.bytes(length)?;
        let data = match kind {
            ADDRESS => {
                let address: [u8; 4] = inside.array()?;
                Data::Address(address.into())
            }
            ALIAS => {
                let target = name::read(&mut inside)?;
                if inside.position() != reader.position() {
                    return Err(Fault::Malformed);
                }
                Data::Alias(target)
            }
            _ => Data::Other(kind, bytes.to_vec()),
        };
        Ok(Self { name, ttl, data })
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Fault> {
        writer.name(&self.name)?;
        writer.u16(self.data.kind());
        writer.u16(INTERNET);
        writer.u32(self.ttl);
        writer.with_length(|writer| match &self.data {
            Data::Address(address) => {
                writer.bytes(&address.octets());
                Ok(())
            }
            Data::Alias(name) => writer.name(name),
            Data::Other(_, bytes) => {
                writer.bytes(bytes);
                Ok(())
            }
        })
    }
}

fn expect_internet(reader: &mut Reader) -> Result<(), Fault> {
    match reader.u16()? {
        INTERNET => Ok(()),
        _ => Err(Fault::Unsupported),
    }
}
