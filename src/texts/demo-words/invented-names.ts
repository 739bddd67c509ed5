/**
 * Parts of the names of people who do not exist. A first name with a last name is one person: no two last names are the
 * same without their accents, so that addresses differ too.
 */
const firstNames = `
  Ada Adrian Agnes Ailsa Alba Aleksander Amara Amir Anaïs Anders Anouk Antonia Arjun Arne Astrid Aurelio Ayşe Bao Beatriz
  Bénédicte Björn Bogdan Britta Cai Camille Carlos Cecilia Chidi Chiara Chloé Clara Damian Daria Dilan Dmytro Dorothea Edda
  Elif Elias Eilidh Emeka Emilia Enrique Esther Fabian Farah Fatima Felipe Fergus Finn Florence Freya Gabriela Georg Giulia
  Grace Gustav Hana Hanneke Hassan Héctor Heike Henrik Hiroshi Ida Ifeoma Ilse Imran Ines Ingrid Isabel Ivan Jakub Jana
  Jasmin Javier Jelena Jens Joana Jonas Josephine Jürgen Kaito Karim Karin Katarzyna Kenji Kirsten Klara Kofi Krzysztof
  Lars Laszlo Layla Leonie Liam Linnea Lorenzo Lucía Ludwig Luise Magnus Maja Malik Manuel Mareike Marta Mateo Matthias
  Mehmet Mei Milan Mirjam Mohamed Moritz Nadia Naomi Nikolai Nils Noor Nuno Octavia Olaf Olga Oscar Paola Patrick Pauline
  Petra Pia Priya Rafael Rania Rebecca Renate Rosa Ruben Saïd Sander Sara Selin Siobhán Sofia Stefan Sven Tamara Tariq
  Thérèse Thomas Tilda Tomás Ulrike Valentin Vera Viktor Viola Wanda Wim Xenia Yannick Yasmin Yusuf Zoë
`
  .trim()
  .split(/\s+/);

const beginnings = `
  Ahl Amsel Apfel Asch Birken Brack Buchen Dorn Eich Erlen Falken Feld Gold Grün Hain Hasel Hirsch Holz Immen Kalten Kirsch
  Kron Linden Moor Nieder Ober Rosen Schwan Silber Sommer Stein Tannen Ulmen Vogel Weiden Winter
`
  .trim()
  .split(/\s+/);
const ends = `
  acker au bach bauer berg brink bruch dorf feld furt grund hagen hof horn hausen kamp mann rode see stedt tal wald
`
  .trim()
  .split(/\s+/);

/** Names with what names have: accents, apostrophes, hyphens, several words. */
const otherLastNames = `
  Ångström Aït-Ahmed Álvarez Baker Bălan Bellamy Bianchi Bjørnstad Boateng Brânză Çelik Chaudhry Cortés D’Angelo Dąbrowska
  Delacroix Diop Doyle Dvořák Eze Fernández Fitzgerald Fournier Gallagher García-Molina Gonçalves Haddad Hallström Hansen
  Hernández Holloway Horváth Ibrahim Iyer Jørgensen Kaya Kovačević Kowalska Kurt Lê Lefèvre Lindqvist Łukasik Mac-Cárthaigh
  Marín Mbeki Mehta Müller Muñoz Nakamura Ndiaye Németh Nguyen Novák Núñez O’Brien O’Sullivan Okafor Öztürk Papadakis Park
  Patel Pereira Petrov Pires Popescu Quigley Račić Ramírez Rossi Şahin Sánchez Sato Schäfer-Özdemir Sharma Šimek Sørensen
  Strauß Szabó Tanaka Thorne Tkachenko Tran Ünal Vaz Vukić Wójcik Yamada Yıldırım Zając Żak Zhang Zielińska
`
  .trim()
  .split(/\s+/);

export const inventedNames = {
  first: firstNames,
  last: [
    ...otherLastNames,
    ...ends.flatMap((end) => beginnings.filter((one) => one.toLowerCase() !== end).map((one) => one + end)),
  ],
} as const;

export type InventedName = { readonly first: string; readonly last: string };
