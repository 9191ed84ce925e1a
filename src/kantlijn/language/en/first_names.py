"""First names that English newspapers are full of and that the lists of Faker (data/first_names.txt) lack: of the generations
that are not born now, and of those from elsewhere whom the whole world writes about. Drawn up by hand; words that stand at the head
of many a sentence ("Will", "Art", "Grant" alone) and "Al", which opens what is no name, are left out.
"""

MEN = (
    "Alfie Archie Basil Cyril Dougal Floyd Geoff Glyn Godfrey Gus Horace Humphrey Ivor Jed Keir Len Mervyn Mitch "
    "Monty Murray "
    "Ned Neville Osama Percy Phil Piers Reg Rex Rod Roddy Rufus Russ Sid Sidney Wilbur Wilfred Winston Yasser Kofi Tunde "
    "Kwame Tariq Sanjay "
    "Rajesh Chidi Emeka Abel Alf Amos Anwar Arnie Ashok Augustus Barnaby Bart Bashar Benedict Bertie Binyamin Boutros "
    "Chuck Clement Clem Clifford "
    "Crispin Cuthbert Dai Darryl Deepak Dinesh Donnie Dylan Ebrahim Elliot Emlyn Emmett Errol Ewen Fidel Gamal Gerry "
    "Gethin Giles Gilbert "
    "Gordie Hamid Hank Harish Hiram Hosni Hugo Huw Hyman Iain Idris Ignatius Irving Ishmael Jair Jasper Jeff Jethro "
    "Jitendra Jolyon Jonty Josiah Junichiro "
    "Kareem Keiron Kelvin Kemal Kenny Kit Kurt Kyle Laurence Lennie Leopold Lindsay Lorne Luiz Lyle Lyndon Manmohan "
    "Manny Marlon Mahmoud Milt Milton "
    "Morrie Muammar Mustafa Narendra Nathan Nawaz Nelson Ngozi Nicky Nikhil Nobby Olusegun Osbert Otis Pervez Pete "
    "Pranab Quentin Quincy Rahul Raj Ramesh Randolph Randy "
    "Rishi Robbie Ronnie Rowan Rudy Saddam Sachin Sajid Sanjeev Sergei Seth Shaquille Sherwood Shinzo Silas Silvio "
    "Suresh Tarquin Terrance Thabo Thaddeus Titus Tobias Torquil "
    "Tyrone Uri Vaughan Vijay Vikram Virgil Vladimir Volodymyr Wally Waldo Wendell Wes Wilf Woody Woodrow Xavier Yitzhak "
    "Yusuf Zachary Zafar Ziggy Augusto Evo Kamal Ehud Shimon Ariel Nouri Ayman Abdul Atal Jaswant Gerhard Vaclav Lech "
    "Nicolae Slobodan "
    "Radovan Ratko Viktor Yevgeny Mikhail Dmitry Alexei Nikita Igor Oleg Yuri Anatoly Arkady Gennady Leonid Grigory "
    "Kirill Konstantin Ruslan"
).split()
WOMEN = (
    "Beryl Bess Cath Cissie Cressida Dilys Dolly Edie Edna Enid Eunice Felicity Flo Freda Gladys Glenys Gwen Gwyneth "
    "Hattie Hettie Imogen Isla Isobel "
    "Jemima Jess Josie Kath Kitty Lottie Mabel Maisie Marge Marjorie Mavis Mildred Millie Minnie Moira Morag Muriel Myra "
    "Nell Netta Olwen Ottoline Pearl "
    "Penelope Philippa Poppy Priya Queenie Rhona Rhoda Rosalind Roxanne Ruby Sadie Sybil Tamsin Thelma Trudy Verity "
    "Violet Viv Winifred Aisha Alys Amal Amina Angharad Anneka Araminta Arlene Aung Ayesha Babs "
    "Benazir Bernice Bettina Bev Blodwen Briony Bronwen Bronwyn Bryony Camilla Carrie Cate Cerys Clarissa Clementine "
    "Cleo Condoleezza Cordelia Corinne Daphne Deepika Deirdre Delilah Della Dora Drusilla Effie "
    "Elspeth Elvira Emmeline Esme Estelle Etta Fanny Fatou Ffion Flossie Geena Georgina Georgette Ginny Goldie Greer "
    "Grizel Gwendolyn Hermione Hermia Hortense Ilsa Imelda Indira Indra Ione Isolde Ivana Jacinda Jayne Jermaine "
    "Jocasta Jojo Juno Kamala Keira Kezia Kimberley Kirstie Lavinia Leila Lettice Lila Lois Lola Lorelei Lotte Lucinda "
    "Lulu Lydia Mamie Marcella Marguerite Marianne Marlene Maxine Meera Megawati Mimi "
    "Mona Myfanwy Myrtle Nadia Nadine Nerys Ngaio Nicolette Nigella Nuala Olga Oprah Orla Parveen Petronella Pia "
    "Rachael Rhiannon Ros Rosalyn Rowena Roz Salma Selina Serena "
    "Shabana Shelagh Sian Sonya Sukie Sunita Svetlana Sylvie Tallulah Tara Tatiana Theodora Tilda Tilly Trixie Twiggy "
    "Ursula Velma Venetia Wilma Yasmeen Yoko Yulia Zadie Zainab Zandra Zelda Zena"
).split()
BOTH = ("Femi", "Lindsey", "Lou", "Mel", "Pat", "Ray", "Sacha", "Sasha", "Shaun", "Vivian")
# Of the lists of Faker, what is more often something else.
NEITHER = ("Marine",)
