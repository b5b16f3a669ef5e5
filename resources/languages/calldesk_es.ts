<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressForm</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificados (*.crt *.pem *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The team&apos;s CA certificate</source>
        <translation>Certificado CA del equipo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>desk.example.com, or paste the whole address</source>
        <translation>desk.example.com, o pegar la dirección completa</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>CA certificate (optional)</source>
        <translation>Certificado CA (opcional)</translation>
    </message>
    <message>
        <source>only if your admin gave you a file</source>
        <translation>solo si el administrador dio un archivo</translation>
    </message>
</context>
<context>
    <name>Asker</name>
    <message>
        <source>What is wrong with the number?</source>
        <translation>¿Qué falla con el número?</translation>
    </message>
    <message>
        <source>Why is it not a fit?</source>
        <translation>¿Por qué no encaja?</translation>
    </message>
    <message>
        <source>Back on the list when?</source>
        <translation>¿Cuándo vuelve a la lista?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>¿Cómo terminó?</translation>
    </message>
    <message>
        <source>Why “{0}”?</source>
        <translation>«{0}», ¿por qué?</translation>
    </message>
    <message>
        <source>{0} is met</source>
        <translation>{0} se cumple</translation>
    </message>
    <message>
        <source>Qualified all the same</source>
        <translation>Cualificado de todos modos</translation>
    </message>
    <message>
        <source>Not ticked yet: {0}</source>
        <translation>Sin marcar aún: {0}</translation>
    </message>
    <message>
        <source>Not before a new event</source>
        <translation>No antes de un evento nuevo</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation>En 3 meses</translation>
    </message>
    <message>
        <source>In 6 months</source>
        <translation>En 6 meses</translation>
    </message>
    <message>
        <source>On a date I type</source>
        <translation>En una fecha que escribo</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>1 new notice</source>
        <translation>1 aviso nuevo</translation>
    </message>
    <message>
        <source>{0} new notices</source>
        <translation>{0} avisos nuevos</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>BoardDoor</name>
    <message>
        <source>Log this call first, then look at the board.</source>
        <translation>Primero registrar esta llamada, luego el panel.</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qué periodo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Pared</translation>
    </message>
    <message>
        <source>{0}; days of {1}</source>
        <translation>{0}; días de {1}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Marcaciones</translation>
    </message>
</context>
<context>
    <name>Breakage</name>
    <message>
        <source>Something in CallDesk broke. What you saw as saved is saved; you can go on.</source>
        <translation>Algo falló en CallDesk. Lo que se mostró como guardado está guardado; se puede seguir.</translation>
    </message>
    <message>
        <source>If it happens again, send the file {0} with your report. No lead is named in it.</source>
        <translation>Si vuelve a ocurrir, envíe el archivo {0} con el aviso. No nombra a ningún lead.</translation>
    </message>
</context>
<context>
    <name>CadenceCard</name>
    <message>
        <source>A change holds for the whole list at once</source>
        <translation>Un cambio vale al momento para toda la lista</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadencia</translation>
    </message>
</context>
<context>
    <name>CallClock</name>
    <message>
        <source>Not dialled</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
</context>
<context>
    <name>CallListPanel</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Which leads</source>
        <translation>Qué leads</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
</context>
<context>
    <name>CallWork</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>Log this call first, then undo the one before.</source>
        <translation>Primero registrar esta llamada, luego deshacer la anterior.</translation>
    </message>
    <message>
        <source>Log this call first, then skip.</source>
        <translation>Primero registrar esta llamada, luego saltar.</translation>
    </message>
    <message>
        <source>Log this call first, then take another lead.</source>
        <translation>Primero registrar esta llamada, luego tomar otro lead.</translation>
    </message>
    <message>
        <source>Log this call first, then pause.</source>
        <translation>Primero registrar esta llamada, luego la pausa.</translation>
    </message>
    <message>
        <source>Dial first (Enter), then say how it ended.</source>
        <translation>Primero marcar (Enter), luego decir cómo terminó.</translation>
    </message>
    <message>
        <source>Taken back. The lead returns to the list when the server is back.</source>
        <translation>Deshecho. El lead vuelve a la lista cuando vuelva el servidor.</translation>
    </message>
    <message>
        <source>Taken back. Somebody else has the lead meanwhile.</source>
        <translation>Deshecho. Entretanto otra persona tiene el lead.</translation>
    </message>
</context>
<context>
    <name>CallbackLine</name>
    <message>
        <source>Callback time in words</source>
        <translation>Hora de la rellamada en palabras</translation>
    </message>
    <message>
        <source>Back on the list when, like “1 sep”</source>
        <translation>Cuándo vuelve a la lista, p. ej. «1 sep»</translation>
    </message>
    <message>
        <source>Call back, like “thu 2pm” or “in 20m”</source>
        <translation>Rellamar, p. ej. «jue 14:00» o «en 20 min»</translation>
    </message>
</context>
<context>
    <name>CallbacksPanel</name>
    <message>
        <source>Why the callback is cancelled</source>
        <translation>Por qué se cancela la rellamada</translation>
    </message>
    <message>
        <source>Why is it cancelled? Enter cancels the callback</source>
        <translation>¿Por qué se cancela? Enter cancela la rellamada</translation>
    </message>
</context>
<context>
    <name>CallerLines</name>
    <message>
        <source>They may ring us, and that may be logged. They cannot be dialled.</source>
        <translation>Pueden llamarnos, y se puede registrar. No se les puede marcar.</translation>
    </message>
    <message>
        <source>Not on the call list now</source>
        <translation>Ahora no está en la lista</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Talk track</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Parts of the campaign</source>
        <translation>Partes de la campaña</translation>
    </message>
    <message>
        <source>Add a step or a branch</source>
        <translation>Añadir un paso o una rama</translation>
    </message>
    <message>
        <source>Add an objection</source>
        <translation>Añadir una objeción</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Añadir un criterio</translation>
    </message>
</context>
<context>
    <name>CampaignSide</name>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Campaigns are changed by team leads, marketers and admins. You can read them here.</source>
        <translation>Las campañas las cambian jefes de equipo, marketing y administradores. Aquí se pueden leer.</translation>
    </message>
    <message>
        <source>The text of this campaign cannot be read. What you save here takes its place.</source>
        <translation>El texto de esta campaña no se puede leer. Lo que se guarde aquí lo sustituye.</translation>
    </message>
    <message>
        <source>Not saved yet. Everybody keeps the campaign as it was until you save.</source>
        <translation>Aún sin guardar. Hasta entonces todos conservan la campaña anterior.</translation>
    </message>
    <message>
        <source>Saved as it stands here. What you save is on every card within a second.</source>
        <translation>Guardado como se ve aquí. Lo guardado está en cada ficha en un segundo.</translation>
    </message>
    <message>
        <source>Not saved yet: Ctrl S saves it, the same again drops what you changed.</source>
        <translation>Aún sin guardar: Ctrl S guarda, lo mismo otra vez descarta los cambios.</translation>
    </message>
    <message>
        <source>{0} is saved</source>
        <translation>{0} está guardada</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Board</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Accepted by criterion</source>
        <translation>Aceptados por criterio</translation>
    </message>
    <message>
        <source>Does the score tell the truth?</source>
        <translation>¿Dice la verdad la puntuación?</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>{0} de {1} usadas</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} por revisar</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>side by side</source>
        <translation>en paralelo</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>It is the first: there is nothing to compare it with.</source>
        <translation>Es la primera: no hay con qué compararla.</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} frente a {1}</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Dicen lo mismo.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} cambios</translation>
    </message>
    <message>
        <source>under each other</source>
        <translation>uno bajo otro</translation>
    </message>
</context>
<context>
    <name>CriteriaCard</name>
    <message>
        <source>No criteria agreed for this campaign yet.</source>
        <translation>Aún no hay criterios acordados para esta campaña.</translation>
    </message>
    <message>
        <source>Qualified when</source>
        <translation>Cualificado cuando</translation>
    </message>
    <message>
        <source>Definition {0}</source>
        <translation>Definición {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Not saved, trying again</source>
        <translation>Sin guardar, reintentando</translation>
    </message>
</context>
<context>
    <name>CriteriaTable</name>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>met: share of {0}; accepted: share of those met and decided; returned for it: returns that name it, of {1}; won: share of those met and closed</source>
        <translation>cumplido: parte de {0}; aceptadas: de las cumplidas y decididas; devueltas por ello: las que lo nombran, de {1}; ganadas: de las cumplidas y cerradas</translation>
    </message>
    <message>
        <source>1 hand-off</source>
        <translation>1 entrega</translation>
    </message>
    <message>
        <source>{0} hand-offs</source>
        <translation>{0} entregas</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Counts as evidence</source>
        <translation>Vale como prueba</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Returned for it</source>
        <translation>Devueltas por ello</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
</context>
<context>
    <name>Cures</name>
    <message>
        <source>The callback of {0} is yours now</source>
        <translation>La rellamada a {0} es ahora tuya</translation>
    </message>
    <message>
        <source>The hand-off of {0} goes to another rep</source>
        <translation>La entrega de {0} pasa a otro comercial</translation>
    </message>
    <message>
        <source>The hand-off of {0} goes to {1}</source>
        <translation>La entrega de {0} va a {1}</translation>
    </message>
    <message>
        <source>The callback of {0} is {1}&apos;s now</source>
        <translation>La rellamada de {0} es ahora de {1}</translation>
    </message>
    <message>
        <source>{1} is asked to ring {0} now</source>
        <translation>Se pide a {1} que llame ahora a {0}</translation>
    </message>
    <message>
        <source>Off {0}&apos;s card: the lead is on the list again</source>
        <translation>Ya no lo tiene {0}: el lead vuelve a la lista</translation>
    </message>
    <message>
        <source>You help {0}</source>
        <translation>Se ayuda a {0}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>1 waits</source>
        <translation>1 espera</translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation>{0} esperan</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Dials you made since midnight</source>
        <translation>Llamadas marcadas desde medianoche</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Leads you reached and talked with for at least {0}</source>
        <translation>Leads alcanzados con una conversación de al menos {0}</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificados</translation>
    </message>
    <message>
        <source>Leads you marked as qualified today. {0} in “To hand over”: press to see them (G)</source>
        <translation>Leads marcados hoy como cualificados. {0} en «Por entregar»: pulsar para verlos (G)</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Dials and conversations by hour</source>
        <translation>Llamadas marcadas y conversaciones por horas</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por horas</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
</context>
<context>
    <name>DefinitionFoot</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Editar el borrador</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
</context>
<context>
    <name>DefinitionForm</name>
    <message>
        <source>Each criterion: what is asked, and what a rep will accept as an answer. Six at most.</source>
        <translation>Cada criterio: qué se pregunta y qué respuesta acepta ventas. Seis como máximo.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Añadir un criterio</translation>
    </message>
    <message>
        <source>Day, like 2026-10-01</source>
        <translation>Día: 2026-10-01</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>with both signatures</source>
        <translation>con ambas firmas</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
</context>
<context>
    <name>DefinitionPage</name>
    <message>
        <source>Definition of qualified</source>
        <translation>Definición de cualificado</translation>
    </message>
    <message>
        <source>Draft {0}, {1}</source>
        <translation>Borrador {0}, {1}</translation>
    </message>
    <message>
        <source>Not saved yet: Ctrl S saves it, the same again drops what you changed.</source>
        <translation>Sin guardar: Ctrl S guarda; lo mismo otra vez descarta los cambios.</translation>
    </message>
    <message>
        <source>The draft is saved. It needs a signature of marketing and one of sales.</source>
        <translation>El borrador está guardado. Necesita una firma de marketing y una de ventas.</translation>
    </message>
    <message>
        <source>Signed for marketing</source>
        <translation>Firmado por marketing</translation>
    </message>
    <message>
        <source>Signed for sales</source>
        <translation>Firmado por ventas</translation>
    </message>
</context>
<context>
    <name>DefinitionReading</name>
    <message>
        <source>handed over</source>
        <translation>entregados</translation>
    </message>
</context>
<context>
    <name>DefinitionSide</name>
    <message>
        <source>Whose definition</source>
        <translation>De quién es la definición</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>accepted, of those decided</source>
        <translation>aceptadas, de las decididas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions never change; hand-offs keep theirs.</source>
        <translation>Las versiones no cambian; cada entrega conserva la suya.</translation>
    </message>
</context>
<context>
    <name>DialButton</name>
    <message>
        <source>End</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Log it  1 to 9</source>
        <translation>Registrar  1 a 9</translation>
    </message>
    <message>
        <source>No usable number</source>
        <translation>Sin número utilizable</translation>
    </message>
    <message>
        <source>number {0}, O shows the next</source>
        <translation>número {0}, O muestra el siguiente</translation>
    </message>
</context>
<context>
    <name>DigitMenu</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Say something of it, then Enter</source>
        <translation>Decir algo y pulsar Intro</translation>
    </message>
    <message>
        <source>Nobody said anything yet.</source>
        <translation>Nadie ha dicho nada aún.</translation>
    </message>
    <message>
        <source>Discussion, {0}</source>
        <translation>Sobre {0}</translation>
    </message>
</context>
<context>
    <name>DoNotCallPanel</name>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>A number, an e-mail address, a company, or part of a name</source>
        <translation>Un número, un correo, una empresa o parte de un nombre</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>Por qué, con sus palabras</translation>
    </message>
    <message>
        <source>Marks that hold</source>
        <translation>Marcas vigentes</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 marca</translation>
    </message>
    <message>
        <source>{0} marks</source>
        <translation>{0} marcas</translation>
    </message>
    <message>
        <source>No mark fits.</source>
        <translation>Ninguna marca coincide.</translation>
    </message>
    <message>
        <source>Nobody is on do-not-call. Type a number, an e-mail address or a company to add it.</source>
        <translation>Nadie está en no llamar. Escribir un número, un correo o una empresa para añadirlo.</translation>
    </message>
</context>
<context>
    <name>DossierView</name>
    <message>
        <source>Choose a hand-off at the left.</source>
        <translation>Elegir una entrega a la izquierda.</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Todo: {0}</translation>
    </message>
    <message>
        <source>Began with {0}</source>
        <translation>Empezó con {0}</translation>
    </message>
    <message>
        <source>What they did, and every dial</source>
        <translation>Qué hicieron, y cada llamada</translation>
    </message>
</context>
<context>
    <name>DryRunCard</name>
    <message>
        <source>Dry run</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>added</source>
        <translation>se añaden</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>a field changes</source>
        <translation>cambia un campo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>here already, same</source>
        <translation>ya está, igual</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>in a file, with reasons</source>
        <translation>en un archivo, con motivos</translation>
    </message>
    <message>
        <source>in {0} s</source>
        <translation>en {0} s</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Why {0} are rejected</source>
        <translation>Por qué se rechazan {0}</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>the first ten of each, the best first</source>
        <translation>los diez primeros de cada, los mejores antes</translation>
    </message>
    <message>
        <source>1 first touch gets another deadline.</source>
        <translation>1 primer contacto recibe otro plazo.</translation>
    </message>
    <message>
        <source>{0} first touches get another deadline.</source>
        <translation>{0} primeros contactos reciben otro plazo.</translation>
    </message>
    <message>
        <source>If saved now: nobody comes onto the list of now or leaves it.</source>
        <translation>Si se guarda ahora: nadie entra en la lista de ahora ni sale.</translation>
    </message>
    <message>
        <source>1 leaves it</source>
        <translation>1 sale</translation>
    </message>
    <message>
        <source>{0} leave it</source>
        <translation>{0} salen</translation>
    </message>
    <message>
        <source>1 comes</source>
        <translation>1 entra</translation>
    </message>
    <message>
        <source>{0} come</source>
        <translation>{0} entran</translation>
    </message>
    <message>
        <source>If saved now, of the list of now: {0}; {1}.</source>
        <translation>Si se guarda ahora, lista de ahora: {0}; {1}.</translation>
    </message>
    <message>
        <source>About: from a sample of {0} of {1}.</source>
        <translation>Aproximado: de una muestra de {0} de {1}.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Numbers, CSV</source>
        <translation>Cifras, CSV</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Imagen, PNG</translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation>Página, PDF</translation>
    </message>
    <message>
        <source>Export: {0}</source>
        <translation>Exportar: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>{0}: {1}, opens its hand-offs</source>
        <translation>{0}: {1}, abre sus entregas</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Drop a file here</source>
        <translation>Soltar un archivo aquí</translation>
    </message>
    <message>
        <source>CSV, TSV, text, Excel (XLSX, XLS, XLSB) or OpenDocument (ODS). Nothing is written before you say so.</source>
        <translation>CSV, TSV, texto, Excel (XLSX, XLS, XLSB) u OpenDocument (ODS). Nada se escribe sin confirmarlo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Repetir la prueba</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>Nada se escribe antes del último paso.</translation>
    </message>
    <message>
        <source>Everything of the file or nothing. Rejected rows come back as a file to mend.</source>
        <translation>Todo el archivo o nada. Las filas rechazadas vuelven en un archivo para corregir.</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>A lead to read</source>
        <translation>Un lead para leer</translation>
    </message>
    <message>
        <source>Not on the call list now</source>
        <translation>Ahora no está en la lista</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
</context>
<context>
    <name>FrontDeskPanel</name>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>What helps to get through</source>
        <translation>Qué ayuda a pasar</translation>
    </message>
    <message>
        <source>Ask for Anna, ring before 9, extension 12</source>
        <translation>Preguntar por Ana, llamar antes de las 9, extensión 12</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>lo guarda</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As the leads carry it in their campaign</source>
        <translation>Como la llevan los leads en su campaña</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>What the lead was offered, in one line</source>
        <translation>Lo que se ofreció al lead, en una línea</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pidió</translation>
    </message>
    <message>
        <source>Where their own wish is not known</source>
        <translation>Donde no se conoce su propio deseo</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What the caller must know, one fact a line</source>
        <translation>Lo que hay que saber al llamar, un dato por línea</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Where its leads come from, with commas between</source>
        <translation>De dónde vienen sus leads, separado por comas</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>{given_name}, {company}, {asked_for}, {caller} and all fields of a lead fill themselves;</source>
        <translation>{given_name}, {company}, {asked_for}, {caller} y todos los campos de un lead se rellenan solos;</translation>
    </message>
    <message>
        <source>{company|your company} says what stands there for a blank.</source>
        <translation>{company|your company} dice qué va en lugar de un hueco.</translation>
    </message>
</context>
<context>
    <name>GoingForm</name>
    <message>
        <source>Somebody leaves or is away</source>
        <translation>Alguien se va o está ausente</translation>
    </message>
    <message>
        <source>From which day to which?</source>
        <translation>¿De qué día a qué día?</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>{0} leaves</source>
        <translation>{0} se va</translation>
    </message>
    <message>
        <source>{0} is away</source>
        <translation>{0} está ausente</translation>
    </message>
    <message>
        <source>Let {0} go</source>
        <translation>Dar de baja a {0}</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Choose where each of these goes: nothing is left lying.</source>
        <translation>Elegir adónde va cada cosa: nada queda sin dueño.</translation>
    </message>
    <message>
        <source>Callbacks that fall due meanwhile are others&apos; at once; afterwards they are theirs again.</source>
        <translation>Las rellamadas que venzan entretanto son de otros al momento; después vuelven a ser suyas.</translation>
    </message>
    <message>
        <source>Nothing of theirs is open.</source>
        <translation>No tiene nada abierto.</translation>
    </message>
    <message>
        <source>Say where each goes.</source>
        <translation>Di adónde va cada cosa.</translation>
    </message>
    <message>
        <source>1 lead in hand is let go.</source>
        <translation>1 lead en mano queda libre.</translation>
    </message>
    <message>
        <source>{0} in hand go.</source>
        <translation>{0} en mano quedan libres.</translation>
    </message>
    <message>
        <source>{0} hand-offs that came back stay on their list.</source>
        <translation>{0} entregas devueltas siguen en su lista.</translation>
    </message>
    <message>
        <source>1 hand-off that came back stays on its list.</source>
        <translation>1 entrega devuelta sigue en su lista.</translation>
    </message>
    <message>
        <source>Next by the routing</source>
        <translation>El siguiente según reparto</translation>
    </message>
    <message>
        <source>Anyone of the list</source>
        <translation>Cualquiera de la lista</translation>
    </message>
    <message>
        <source>Choose who</source>
        <translation>Elegir quién</translation>
    </message>
    <message>
        <source>The list, nobody by name</source>
        <translation>La lista, nadie en concreto</translation>
    </message>
    <message>
        <source>Callbacks that fall due</source>
        <translation>Rellamadas que venzan</translation>
    </message>
    <message>
        <source>Nobody else is on: {0}</source>
        <translation>Nadie más está en: {0}</translation>
    </message>
    <message>
        <source>Routing gives only them: {0}</source>
        <translation>El reparto solo le da: {0}</translation>
    </message>
    <message>
        <source>all that fits no other rep</source>
        <translation>todo lo que no encaja con otro</translation>
    </message>
    <message>
        <source>21 dec - 3 jan, tomorrow to fri, or one day</source>
        <translation>21 dic - 3 ene, mañana a vie, o un día</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Promised next step</source>
        <translation>Paso prometido</translation>
    </message>
    <message>
        <source>Appointment, by their clock</source>
        <translation>Cita, según su hora</translation>
    </message>
    <message>
        <source>Why without them: the rep reads this</source>
        <translation>Por qué sin ellos: lo lee ventas</translation>
    </message>
    <message>
        <source>thu 2pm, tomorrow 9, 12 jun 15:00; empty = none</source>
        <translation>jue 14:00, mañana 9, 12 jun 15:00; vacío = sin cita</translation>
    </message>
    <message>
        <source>Hand over {0}</source>
        <translation>Entregar {0}</translation>
    </message>
    <message>
        <source>No definition is signed: nothing can be handed over yet.</source>
        <translation>Ninguna definición está firmada: aún no se puede entregar nada.</translation>
    </message>
    <message>
        <source>To {0} ({1}), by definition {2}.</source>
        <translation>A {0} ({1}), según la definición {2}.</translation>
    </message>
    <message>
        <source>To yourself, by definition {0}.</source>
        <translation>A ti, según la definición {0}.</translation>
    </message>
    <message>
        <source>No rep may have it now: all are away, or no rule fits.</source>
        <translation>Nadie de ventas puede tenerla ahora: todos están fuera o ninguna regla encaja.</translation>
    </message>
    <message>
        <source>Not met: {0}.</source>
        <translation>Sin cumplir: {0}.</translation>
    </message>
    <message>
        <source>{0} theirs, {1} yours</source>
        <translation>{0} allí, {1} aquí</translation>
    </message>
</context>
<context>
    <name>HandoffAsks</name>
    <message>
        <source>Why does it go back?</source>
        <translation>¿Por qué vuelve?</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Reunión hecha</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzó</translation>
    </message>
    <message>
        <source>Won, amount</source>
        <translation>Ganada, importe</translation>
    </message>
    <message>
        <source>Lost, reason</source>
        <translation>Perdida, motivo</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿Qué resultó?</translation>
    </message>
    <message>
        <source>For two hours</source>
        <translation>Dos horas</translation>
    </message>
    <message>
        <source>Until tomorrow 9</source>
        <translation>Hasta mañana 9</translation>
    </message>
    <message>
        <source>Until Monday 9</source>
        <translation>Hasta el lunes 9</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Put aside until when?</source>
        <translation>¿Aplazar hasta cuándo?</translation>
    </message>
    <message>
        <source>thu 2pm, tomorrow 9, 12 jun 15:00</source>
        <translation>jue 14:00, mañana 9, 12 jun 15:00</translation>
    </message>
    <message>
        <source>When is the appointment, by their clock?</source>
        <translation>¿Cuándo es la cita, según su hora?</translation>
    </message>
    <message>
        <source>Appointment with {0} moved to {1}</source>
        <translation>La cita con {0} pasa a {1}</translation>
    </message>
    <message>
        <source>Which criterion is not met?</source>
        <translation>¿Qué criterio no se cumple?</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>¿Qué falta?</translation>
    </message>
    <message>
        <source>The qualifier reads this</source>
        <translation>Lo lee quien cualificó</translation>
    </message>
    <message>
        <source>Say it in a few words, so that they can put it right.</source>
        <translation>Decirlo en pocas palabras, para que puedan corregirlo.</translation>
    </message>
    <message>
        <source>Returned {0}</source>
        <translation>Devuelto {0}</translation>
    </message>
    <message>
        <source>Won: for how much?</source>
        <translation>Ganada: ¿por cuánto?</translation>
    </message>
    <message>
        <source>For example 24000; empty = not said</source>
        <translation>Por ejemplo 24000; vacío = sin decir</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>¿Por qué se perdió?</translation>
    </message>
    <message>
        <source>Meeting held with {0}</source>
        <translation>Reunión hecha con {0}</translation>
    </message>
    <message>
        <source>{0} advanced</source>
        <translation>{0} avanzó</translation>
    </message>
    <message>
        <source>Give the amount as a number, for example 24000.</source>
        <translation>Dar el importe como número, por ejemplo 24000.</translation>
    </message>
    <message>
        <source>Won {0}</source>
        <translation>Ganado {0}</translation>
    </message>
    <message>
        <source>Lost {0}</source>
        <translation>Perdido {0}</translation>
    </message>
    <message>
        <source>Put aside {0}</source>
        <translation>Aplazado {0}</translation>
    </message>
</context>
<context>
    <name>HandoffBar</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>Es tuya</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>then the reason</source>
        <translation>luego el motivo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Counts as contact</source>
        <translation>Cuenta como contacto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Two keys</source>
        <translation>Dos teclas</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>The appointment</source>
        <translation>La cita</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>siguiente, anterior</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>teclas</translation>
    </message>
</context>
<context>
    <name>HandoffSide</name>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devueltas</translation>
    </message>
    <message>
        <source>Which hand-offs</source>
        <translation>Qué entregas</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Least time first</source>
        <translation>Urgentes primero</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation>1 por decidir</translation>
    </message>
    <message>
        <source>{0} to decide</source>
        <translation>{0} por decidir</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nada por decidir</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abiertas {0}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se lista</translation>
    </message>
    <message>
        <source>Accepted {0}</source>
        <translation>Aceptadas {0}</translation>
    </message>
    <message>
        <source>Returned {0}</source>
        <translation>Devueltas {0}</translation>
    </message>
    <message>
        <source>Away {0}</source>
        <translation>Ausente {0}</translation>
    </message>
    <message>
        <source>When I am away</source>
        <translation>Mis ausencias</translation>
    </message>
    <message>
        <source>No appointment is to come. The ones that are promised to you stand here, by day.</source>
        <translation>No hay citas próximas. Las que te prometen están aquí, por día.</translation>
    </message>
    <message>
        <source>What you win or lose stands here, with amount and reason.</source>
        <translation>Lo ganado y lo perdido está aquí, con importe y motivo.</translation>
    </message>
    <message>
        <source>Nothing is to be done. A hand-off shows here the moment it is made.</source>
        <translation>No hay nada que hacer. Una entrega aparece aquí en cuanto se hace.</translation>
    </message>
    <message>
        <source>What you accepted stands here when it is won or lost.</source>
        <translation>Lo aceptado está aquí cuando se gana o se pierde.</translation>
    </message>
    <message>
        <source>What went back stands here, with the reason.</source>
        <translation>Lo devuelto está aquí, con el motivo.</translation>
    </message>
</context>
<context>
    <name>HandoffsPage</name>
    <message>
        <source>Hand-offs</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Accepted {0}</source>
        <translation>Aceptado {0}</translation>
    </message>
    <message>
        <source>The number is copied: no program on this computer takes it.</source>
        <translation>El número está copiado: ningún programa de aquí lo toma.</translation>
    </message>
    <message>
        <source>Ringing {0}</source>
        <translation>Llamando a {0}</translation>
    </message>
    <message>
        <source>In touch with {0}</source>
        <translation>En contacto con {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>New hand-off: {0}</source>
        <translation>Nueva entrega: {0}</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>Nueva entrega</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Qualified, version {0}</source>
        <translation>Cualificado, versión {0}</translation>
    </message>
    <message>
        <source>Qualified, draft {0}</source>
        <translation>Cualificado, borrador {0}</translation>
    </message>
    <message>
        <source>of only {0} decided hand-offs accepted</source>
        <translation>de solo {0} decididas, aceptadas</translation>
    </message>
    <message>
        <source>of {0} decided hand-offs accepted</source>
        <translation>de {0} decididas, aceptadas</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>aún nada decidido</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>the signature is missing</source>
        <translation>falta la firma</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>No day chosen</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>a draft can name one</source>
        <translation>un borrador puede fijarla</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>ya no está en vigor</translation>
    </message>
    <message>
        <source>once it is in force</source>
        <translation>cuando esté en vigor</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in {0} days</source>
        <translation>en {0} días</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>{0} days late</source>
        <translation>{0} días de retraso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>HoursDoor</name>
    <message>
        <source>Log this call first, then change the hours.</source>
        <translation>Primero registrar esta llamada, después cambiar las horas.</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Use the shipped hours</source>
        <translation>Horas de fábrica</translation>
    </message>
    <message>
        <source>mo-fr 09:00-17:00; sa 10:00-14:00</source>
        <translation>mo-fr 09:00-17:00; sa 10:00-14:00</translation>
    </message>
    <message>
        <source>When the phone may ring there, by their clock</source>
        <translation>Cuándo puede sonar allí el teléfono, según su reloj</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Cerrado en festivos</translation>
    </message>
    <message>
        <source>Why it may ring then, in your words</source>
        <translation>Por qué puede sonar entonces, en palabras propias</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>de fábrica</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>closed on public holidays</source>
        <translation>cerrado en festivos</translation>
    </message>
    <message>
        <source>open on public holidays</source>
        <translation>abierto en festivos</translation>
    </message>
    <message>
        <source>Shipped: {0}, {1}</source>
        <translation>De fábrica: {0}, {1}</translation>
    </message>
    <message>
        <source>This rings when the shipped hours say no. They come from: {0} Say in your words why it may; your name and your words stay in the version.</source>
        <translation>Así suena cuando las horas de fábrica dicen que no. Proceden de: {0} Decir en palabras propias por qué puede; nombre y palabras quedan en la versión.</translation>
    </message>
    <message>
        <source>By the clock of whoever is called. Days that are not named are closed; the end is exclusive.</source>
        <translation>Según el reloj de quien recibe la llamada. Los días no nombrados están cerrados; el final ya no cuenta.</translation>
    </message>
    <message>
        <source>The phone may ring</source>
        <translation>El teléfono puede sonar</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Calling hours and first touch</source>
        <translation>Horas de llamada y primer contacto</translation>
    </message>
    <message>
        <source>Saved. The lists of the whole team follow.</source>
        <translation>Guardado. Las listas de todo el equipo lo siguen.</translation>
    </message>
</context>
<context>
    <name>HoursPlaces</name>
    <message>
        <source>Find or add a place: US, Germany, US-FL</source>
        <translation>Buscar o añadir un lugar: US, Germany, US-FL</translation>
    </message>
    <message>
        <source>Countries and states</source>
        <translation>Países y estados</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Names and leads, from any table</source>
        <translation>Nombres y leads, de cualquier tabla</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} filas</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} columnas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Leyendo {0} de {1}</translation>
    </message>
    <message>
        <source>Comparing {0} of {1}</source>
        <translation>Comparando {0} de {1}</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Import 1 lead</source>
        <translation>Importar 1 lead</translation>
    </message>
    <message>
        <source>Import {0} leads</source>
        <translation>Importar {0} leads</translation>
    </message>
    <message>
        <source>Import 1 name</source>
        <translation>Importar 1 nombre</translation>
    </message>
    <message>
        <source>Import {0} names</source>
        <translation>Importar {0} nombres</translation>
    </message>
</context>
<context>
    <name>InboundPanel</name>
    <message>
        <source>Who is calling?</source>
        <translation>¿Quién llama?</translation>
    </message>
    <message>
        <source>Who is calling? Type the number, or a name</source>
        <translation>¿Quién llama? Escribir el número o un nombre</translation>
    </message>
    <message>
        <source>What they want, in their words</source>
        <translation>Qué quieren, con sus palabras</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
    <message>
        <source>People who may be calling</source>
        <translation>Quién puede ser</translation>
    </message>
    <message>
        <source>Log this call</source>
        <translation>Registrar la llamada</translation>
    </message>
    <message>
        <source>what they want</source>
        <translation>qué quieren</translation>
    </message>
    <message>
        <source>{0} fit</source>
        <translation>{0} coinciden</translation>
    </message>
    <message>
        <source>The last four digits are enough. Your lead and your call stay as they are.</source>
        <translation>Bastan las cuatro últimas cifras. El lead y la llamada siguen como están.</translation>
    </message>
    <message>
        <source>Nobody here has this number or name. Try the other one, or import them first.</source>
        <translation>Nadie tiene aquí este número o nombre. Probar con el otro, o importar primero.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a team</source>
        <translation>Unirse a un equipo</translation>
    </message>
    <message>
        <source>Many desks on one shared database, no lead rung twice. Your admin gives you the address and a password.</source>
        <translation>Muchos puestos en una base de datos común, ningún lead recibe dos llamadas. El administrador da la dirección y la contraseña.</translation>
    </message>
    <message>
        <source>Remember the password on this computer</source>
        <translation>Recordar la contraseña en este ordenador</translation>
    </message>
    <message>
        <source>Looking for this computer&apos;s keyring</source>
        <translation>Buscando el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>CallDesk does not keep your password here. Type it, and your call list opens.</source>
        <translation>CallDesk no guarda aquí la contraseña. Al escribirla se abre la lista de llamadas.</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, for you alone.</source>
        <translation>Se guarda en el llavero de este ordenador, solo para su usuario.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so CallDesk asks for it at each start.</source>
        <translation>Este ordenador no tiene llavero: CallDesk la pide en cada inicio.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Uniéndose</translation>
    </message>
</context>
<context>
    <name>JudgedCard</name>
    <message>
        <source>Qualified</source>
        <translation>Cualificado</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Imported: judged by no definition</source>
        <translation>Importada: sin definición</translation>
    </message>
    <message>
        <source>Definition {0}, in force since {1}</source>
        <translation>Definición {0}, vigente desde {1}</translation>
    </message>
    <message>
        <source>Handed over though criteria are missing. The team lead: “{0}”</source>
        <translation>Entregado aunque faltan criterios. Jefatura: «{0}»</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Lead card</source>
        <translation>Ficha del lead</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Numbers without a country code are of</source>
        <translation>Los números sin prefijo son de</translation>
    </message>
    <message>
        <source>Names or leads</source>
        <translation>Nombres o leads</translation>
    </message>
    <message>
        <source>what these people are</source>
        <translation>qué son estas personas</translation>
    </message>
    <message>
        <source>Numbers without a country code</source>
        <translation>Números sin prefijo de país</translation>
    </message>
    <message>
        <source>Campaign of every row</source>
        <translation>Campaña de cada fila</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>People in the audience who have shown no interest. The default for every file.</source>
        <translation>Personas del público que no han mostrado interés. Lo predeterminado para cada archivo.</translation>
    </message>
    <message>
        <source>Compared with the people and do-not-call marks you have</source>
        <translation>Se compara con las personas y las marcas de no llamar</translation>
    </message>
    <message>
        <source>Never on the call list; interest makes a name a lead</source>
        <translation>Nunca en la lista de llamadas; el interés hace de un nombre un lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>You state that every row has expressed interest. It stands in each lead&apos;s history.</source>
        <translation>Se declara que cada fila ha expresado interés. Consta en el historial de cada lead.</translation>
    </message>
    <message>
        <source>File and row are kept as the evidence</source>
        <translation>Archivo y fila quedan como prueba</translation>
    </message>
    <message>
        <source>On the call list at once; the first-touch clock runs to the end of the day</source>
        <translation>En la lista al momento; el reloj del primer contacto corre hasta el fin del día</translation>
    </message>
    <message>
        <source>None, or as the file says</source>
        <translation>Ninguna, o la del archivo</translation>
    </message>
</context>
<context>
    <name>LeadHead</name>
    <message>
        <source>time unknown</source>
        <translation>hora desconocida</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Practice lesson</source>
        <translation>Lección de práctica</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Dejar la lección</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>That was all: the keys of a whole day. ? shows them again.</source>
        <translation>Eso es todo: las teclas de un día entero. ? las muestra otra vez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>This computer slept during the call: its length is marked as uncertain.</source>
        <translation>El ordenador se suspendió durante la llamada: su duración queda marcada como incierta.</translation>
    </message>
    <message>
        <source>No telephone program here. The number is copied: paste it into yours.</source>
        <translation>Aquí no hay programa de teléfono. El número está copiado: pegarlo en el suyo.</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>A list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>East, Trade fair, Newcomers</source>
        <translation>Este, Feria, Nuevos</translation>
    </message>
    <message>
        <source>Dials a day, at most</source>
        <translation>Máximo de marcaciones</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Who works it</source>
        <translation>Quién la trabaja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>1 made today</source>
        <translation>1 hoy</translation>
    </message>
    <message>
        <source>{0} made today</source>
        <translation>{0} hoy</translation>
    </message>
    <message>
        <source>{0}; promised callbacks and first touches always come</source>
        <translation>{0}; rellamadas y primeros contactos siempre entran</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
</context>
<context>
    <name>LiveChip</name>
    <message>
        <source>as of {0}</source>
        <translation>a las {0}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>For the next meeting</source>
        <translation>Para la próxima reunión</translation>
    </message>
    <message>
        <source>1 return under version {0}</source>
        <translation>1 devuelta, versión {0}</translation>
    </message>
    <message>
        <source>{1} returns under version {0}</source>
        <translation>{1} devueltas, versión {0}</translation>
    </message>
    <message>
        <source>1 return under draft {0}</source>
        <translation>1 devuelta, borrador {0}</translation>
    </message>
    <message>
        <source>{1} returns under draft {0}</source>
        <translation>{1} devueltas, borrador {0}</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Move leads to another list</source>
        <translation>Pasar leads a otra lista</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Move the last ones back</source>
        <translation>Devolver últimos</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Calientes</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Templados</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Fríos</translation>
    </message>
    <message>
        <source>Any list</source>
        <translation>Cualquier lista</translation>
    </message>
    <message>
        <source>Any campaign</source>
        <translation>Cualquier campaña</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Cualquier fuente</translation>
    </message>
    <message>
        <source>Any, names too</source>
        <translation>Cualquiera, también nombres</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Todos los que encajen</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir lista</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Pasar {0}</translation>
    </message>
    <message>
        <source>Choose which leads, and where they go: then it says how many these are.</source>
        <translation>Elegir qué leads y adónde van: luego dice cuántos son.</translation>
    </message>
    <message>
        <source>1 lead moves.</source>
        <translation>1 lead pasa.</translation>
    </message>
    <message>
        <source>{0} leads move.</source>
        <translation>{0} leads pasan.</translation>
    </message>
    <message>
        <source>1 in a hand stays.</source>
        <translation>1 en mano se queda.</translation>
    </message>
    <message>
        <source>{0} in a hand stay.</source>
        <translation>{0} en mano se quedan.</translation>
    </message>
    <message>
        <source>1 promised by somebody not on it stays.</source>
        <translation>1 prometido se queda: es de alguien que no está en ella.</translation>
    </message>
    <message>
        <source>{0} promised by others stay.</source>
        <translation>{0} prometidos por otros se quedan.</translation>
    </message>
    <message>
        <source>Now on</source>
        <translation>Ahora en</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Band, by the score of now</source>
        <translation>Banda, por la puntuación de ahora</translation>
    </message>
    <message>
        <source>Which of these</source>
        <translation>Cuáles de ellos</translation>
    </message>
    <message>
        <source>They go to</source>
        <translation>Pasan a</translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <source>{0} of {1} returns name it</source>
        <translation>{0} de {1} devueltas lo nombran</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>shows who, and why not</source>
        <translation>muestra quién y por qué no</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Call notes</source>
        <translation>Notas de la llamada</translation>
    </message>
    <message>
        <source>What was said, in their words</source>
        <translation>Lo que se dijo, con sus palabras</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved, trying again</source>
        <translation>Sin guardar, reintentando</translation>
    </message>
    <message>
        <source>“{0}” wants a note: write it, then Ctrl+Enter</source>
        <translation>«{0}» pide una nota: escribirla y Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>NowSide</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Pide ayuda</translation>
    </message>
    <message>
        <source>First touch runs out</source>
        <translation>Primer contacto vence</translation>
    </message>
    <message>
        <source>Callbacks overdue</source>
        <translation>Rellamadas atrasadas</translation>
    </message>
    <message>
        <source>Hand-offs late with a rep</source>
        <translation>Entregas con retraso</translation>
    </message>
    <message>
        <source>Nobody has a lead in hand.</source>
        <translation>Nadie tiene un lead en mano.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 te necesita</translation>
    </message>
    <message>
        <source>{0} need you</source>
        <translation>{0} te necesitan</translation>
    </message>
    <message>
        <source>Nothing is late, and no first touch runs out in the next 30 minutes.</source>
        <translation>Nada está atrasado, y ningún primer contacto vence en los próximos 30 minutos.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Hot, {0} +</source>
        <translation>Calientes, {0} +</translation>
    </message>
    <message>
        <source>Warm, {0} to {1}</source>
        <translation>Tibios, {0} a {1}</translation>
    </message>
    <message>
        <source>Cool, below {0}</source>
        <translation>Fríos, bajo {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta {0}</translation>
    </message>
    <message>
        <source>{0} more hot leads open at {1}</source>
        <translation>{0} leads calientes más abren a las {1}</translation>
    </message>
    <message>
        <source>1 more hot lead opens at {1}</source>
        <translation>1 lead caliente más abre a las {1}</translation>
    </message>
    <message>
        <source>Who is on which lead</source>
        <translation>Quién está con qué lead</translation>
    </message>
    <message>
        <source>List depth</source>
        <translation>Fondo de la lista</translation>
    </message>
    <message>
        <source>at today&apos;s pace</source>
        <translation>al ritmo de hoy</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>All numbers: {0} {1}</source>
        <translation>Todos los números: {0} {1}</translation>
    </message>
</context>
<context>
    <name>NumberMenu</name>
    <message>
        <source>Numbers of this lead</source>
        <translation>Números de este lead</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>takes the next</source>
        <translation>toma el siguiente</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
</context>
<context>
    <name>NumberUses</name>
    <message>
        <source>What the marked number is</source>
        <translation>Qué es el número marcado</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Office line</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Persona equivocada</translation>
    </message>
</context>
<context>
    <name>NumbersKeeper</name>
    <message>
        <source>Noted: somebody else&apos;s number. It is not dialled any more.</source>
        <translation>Anotado: número de otra persona. Ya no se marca.</translation>
    </message>
    <message>
        <source>Noted: {0}.</source>
        <translation>Anotado: {0}.</translation>
    </message>
</context>
<context>
    <name>OneField</name>
    <message>
        <source>A line of text</source>
        <translation>Una línea de texto</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>cierra</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>they answered</source>
        <translation>contestaron</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>colgaron</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>peek</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>teclas</translation>
    </message>
</context>
<context>
    <name>OutcomeGrid</name>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Añadir un resultado</translation>
    </message>
    <message>
        <source>A change holds for calls logged from now on</source>
        <translation>Un cambio vale para las llamadas registradas desde ahora</translation>
    </message>
    <message>
        <source>After so many in a row the lead goes to marketing; empty = no limit</source>
        <translation>Tras tantos seguidos el lead va a marketing; vacío = sin límite</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>The system&apos;s: it never changes</source>
        <translation>Del sistema: nunca cambia</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Like 30 min, 4 h or 1 d</source>
        <translation>Como 30 min, 4 h o 1 d</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>Seguidos</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Most in a row</source>
        <translation>Máximo seguidos</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>a new outcome</source>
        <translation>un resultado nuevo</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>Nuevo resultado</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ofrecer de nuevo</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Log this call first, then change the outcomes.</source>
        <translation>Primero registrar esta llamada, luego cambiar los resultados.</translation>
    </message>
    <message>
        <source>Log this call first, then change the routing.</source>
        <translation>Primero registrar esta llamada, luego cambiar el reparto.</translation>
    </message>
    <message>
        <source>Log this call first, then look at hand-offs.</source>
        <translation>Registrar primero esta llamada, luego ver las entregas.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a lead or run a command</source>
        <translation>Buscar un lead o ejecutar una orden</translation>
    </message>
    <message>
        <source>Commands and leads</source>
        <translation>Órdenes y leads</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>Log this call first, then skip.</source>
        <translation>Primero registrar esta llamada, luego saltar.</translation>
    </message>
    <message>
        <source>Skip, because?</source>
        <translation>Saltar, ¿por qué?</translation>
    </message>
    <message>
        <source>Log this call first, then pause.</source>
        <translation>Primero registrar esta llamada, luego la pausa.</translation>
    </message>
    <message>
        <source>Pause for?</source>
        <translation>¿Pausa para?</translation>
    </message>
    <message>
        <source>The promised callback stays due: it comes back soon.</source>
        <translation>La rellamada prometida sigue pendiente: vuelve pronto.</translation>
    </message>
    <message>
        <source>Shift ended at {0}</source>
        <translation>Turno terminado a las {0}</translation>
    </message>
    <message>
        <source>Your leads went back to the list. P takes up work again.</source>
        <translation>Los leads volvieron a la lista. P retoma el trabajo.</translation>
    </message>
    <message>
        <source>Paused since {0}</source>
        <translation>En pausa desde {0}</translation>
    </message>
    <message>
        <source>{0}. Your leads went back to the list. P goes on.</source>
        <translation>{0}. Los leads volvieron a la lista. P continúa.</translation>
    </message>
</context>
<context>
    <name>PeekPanel</name>
    <message>
        <source>The next lead</source>
        <translation>El siguiente lead</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
    <message>
        <source>Last contact: {0}</source>
        <translation>Último contacto: {0}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>sorted by accepted</source>
        <translation>por aceptados</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personas</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What the lead did</source>
        <translation>Qué hizo el lead</translation>
    </message>
    <message>
        <source>As the qualifier sees it</source>
        <translation>Como se ve al llamar</translation>
    </message>
    <message>
        <source>The lead did</source>
        <translation>El lead hizo</translation>
    </message>
    <message>
        <source>And {0} more like it.</source>
        <translation>Y {0} más así.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Callback with {0} at {1}, in {2}</source>
        <translation>Rellamada con {0} a las {1}, en {2}</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>To the call list</source>
        <translation>A la lista de llamadas</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>{0} of {1} rows. All of them or none: stopping leaves everything as it was.</source>
        <translation>{0} de {1} filas. Todas o ninguna: al parar, todo queda como estaba.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>These leads stand on the call list as soon as their calling hours are open.</source>
        <translation>Estos leads están en la lista en cuanto se abra su horario de llamada.</translation>
    </message>
    <message>
        <source>Names never stand on the call list. Interest, such as a form or a reply, makes a name a lead.</source>
        <translation>Los nombres nunca están en la lista. El interés, como un formulario o una respuesta, hace de un nombre un lead.</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} nuevos</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0} actualizados</translation>
    </message>
    <message>
        <source>{0} here already</source>
        <translation>{0} ya estaban</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} rechazados</translation>
    </message>
    <message>
        <source>To mend and import again: {0}</source>
        <translation>Para corregir e importar de nuevo: {0}</translation>
    </message>
</context>
<context>
    <name>RoutingForm</name>
    <message>
        <source>Hours are the rep&apos;s working time</source>
        <translation>Las horas son horas de trabajo del comercial</translation>
    </message>
    <message>
        <source>Clocks of a hand-off</source>
        <translation>Plazos de una entrega</translation>
    </message>
    <message>
        <source>Add a rep</source>
        <translation>Añadir comercial</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Comerciales</translation>
    </message>
    <message>
        <source>An empty field fits every lead</source>
        <translation>Un campo vacío vale para todo lead</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Who owns the account comes first. Of the others those whose rules fit, the more of them the better; then who is below their limit, who is at work, who has fewest open, who has waited longest.</source>
        <translation>Primero quien lleva la cuenta. De los demás, aquellos cuyas reglas encajan, cuantas más mejor; luego quien está bajo su límite, quien está trabajando, quien tiene menos abiertas, quien lleva más esperando.</translation>
    </message>
    <message>
        <source>Try it on a lead: name or company</source>
        <translation>Probar con un lead: nombre, empresa</translation>
    </message>
    <message>
        <source>Saved. It holds for every hand-off from now on.</source>
        <translation>Guardado. Vale desde ahora para cada entrega.</translation>
    </message>
</context>
<context>
    <name>RulesFoot</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A team lead or an admin changes these. You can look.</source>
        <translation>Esto lo cambia un jefe de equipo o un administrador. Aquí se puede leer.</translation>
    </message>
    <message>
        <source>Saving; with many leads a new cadence takes a minute or two</source>
        <translation>Guardando; con muchos leads una nueva cadencia tarda un minuto o dos</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Outcomes and cadence</source>
        <translation>Resultados y cadencia</translation>
    </message>
    <message>
        <source>The bar as it will be</source>
        <translation>La barra como quedará</translation>
    </message>
    <message>
        <source>The bar as a qualifier will see it</source>
        <translation>La barra como se verá al llamar</translation>
    </message>
    <message>
        <source>As they come with CallDesk. Every change is kept with who made it and when.</source>
        <translation>Como vienen con CallDesk. Cada cambio se guarda con quién y cuándo.</translation>
    </message>
    <message>
        <source>Version {0}, saved by {1}, {2}: {3}</source>
        <translation>Versión {0}, guardada por {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>Saved. The bars of the whole team follow.</source>
        <translation>Guardado. Las barras de todo el equipo lo siguen.</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample rows</source>
        <translation>Filas de muestra</translation>
    </message>
    <message>
        <source>as they would be stored</source>
        <translation>tal como se guardarían</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>ScoreLine</name>
    <message>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <source>Score {0}: {1}. Show all parts</source>
        <translation>Puntuación {0}: {1}. Mostrar las partes</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Parts of the score</source>
        <translation>Partes de la puntuación</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>De qué consta la puntuación</translation>
    </message>
    <message>
        <source>Fit, of 40</source>
        <translation>Encaje, de 40</translation>
    </message>
    <message>
        <source>Interest, of 60</source>
        <translation>Interés, de 60</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>n {0}</source>
        <translation>n {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Nada contado aún</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>The language changes after this call, at the next start.</source>
        <translation>El idioma cambia tras esta llamada, en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Offline since {0}</source>
        <translation>Sin conexión desde {0}</translation>
    </message>
    <message>
        <source>{0} saved here, waiting for the server</source>
        <translation>{0} guardados aquí, a la espera del servidor</translation>
    </message>
    <message>
        <source>{0} refused by the server</source>
        <translation>{0} rechazados por el servidor</translation>
    </message>
    <message>
        <source>1 call without an outcome</source>
        <translation>1 llamada sin resultado</translation>
    </message>
    <message>
        <source>{0} calls without one</source>
        <translation>{0} llamadas sin él</translation>
    </message>
    <message>
        <source>Practice clock: {0} {1} Chicago</source>
        <translation>Reloj de práctica: {0} {1} Chicago</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Promised next step</source>
        <translation>Paso prometido</translation>
    </message>
    <message>
        <source>{0}, theirs</source>
        <translation>{0}, allí</translation>
    </message>
    <message>
        <source>{0}, yours</source>
        <translation>{0}, aquí</translation>
    </message>
    <message>
        <source>No words were left.</source>
        <translation>Sin más palabras.</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>No se prometió nada.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Step {0} of 3: {1}</source>
        <translation>Paso {0} de 3: {1}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Talk track</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Campaign brief</source>
        <translation>Resumen de campaña</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pidió</translation>
    </message>
    <message>
        <source>Asked for {0}</source>
        <translation>Pidió {0}</translation>
    </message>
    <message>
        <source>Timeline {0}</source>
        <translation>Historial {0}</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>This campaign has no talk track yet.</source>
        <translation>Esta campaña aún no tiene guion.</translation>
    </message>
    <message>
        <source>This campaign has no brief yet.</source>
        <translation>Esta campaña aún no tiene resumen.</translation>
    </message>
    <message>
        <source>This campaign has no answers to objections yet.</source>
        <translation>Esta campaña aún no tiene respuestas a objeciones.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>historial</translation>
    </message>
</context>
<context>
    <name>TargetsDoor</name>
    <message>
        <source>Log this call first, then look at the targets.</source>
        <translation>Primero registrar esta llamada, después ver los objetivos.</translation>
    </message>
</context>
<context>
    <name>TargetsForm</name>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Días de trabajo</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Holds since {0}</source>
        <translation>Vale desde el {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <translation>Desde {0}: {1}</translation>
    </message>
    <message>
        <source>Like mo-fr, or mo-we, fr 50 %: a day&apos;s target is of a full day.</source>
        <translation>Como mo-fr, o mo-we, fr 50 %: el objetivo de un día es de un día completo.</translation>
    </message>
    <message>
        <source>Like 21 dec - 3 jan, 2 mar: days off have no target.</source>
        <translation>Como 21 dic - 3 ene, 2 mar: los días libres no tienen objetivo.</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>What sales accepts and what is said comes first. A change holds from its day on, what is over keeps the target it had; a first target holds for the whole month. An empty field of the team is the sum of its people&apos;s, and a week is the sum of its working days. People see their own and the team&apos;s alone.</source>
        <translation>Primero cuenta lo que ventas acepta y lo que se habla. Un cambio vale desde su día, lo pasado conserva su objetivo; el primero vale para todo el mes. Un campo vacío del equipo es la suma de su gente, y una semana la de sus días de trabajo. Cada cual ve solo sus objetivos y los del equipo.</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Of what span</source>
        <translation>De qué plazo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>Los cambios rigen desde</translation>
    </message>
    <message>
        <source>A day such as mon or 2026-12-01, for all that is changed at once.</source>
        <translation>Un día como lun o 2026-12-01, para todo lo que se cambia a la vez.</translation>
    </message>
    <message>
        <source>Saved. What is over keeps the target it had.</source>
        <translation>Guardado. Lo pasado conserva su objetivo.</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>Team of a person</source>
        <translation>Equipo de una persona</translation>
    </message>
    <message>
        <source>What they did before that day stays with the team they were in then, in every report.</source>
        <translation>Lo anterior a ese día queda, en cada informe, con el equipo de entonces.</translation>
    </message>
    <message>
        <source>Team; empty for none</source>
        <translation>Equipo; vacío para ninguno</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Desde qué día</translation>
    </message>
    <message>
        <source>today; or a day, such as mon or 2026-03-02</source>
        <translation>hoy; o un día, como lun o 2026-03-02</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>Team of {0}</source>
        <translation>Equipo de {0}</translation>
    </message>
    <message>
        <source>There are: {0}</source>
        <translation>Hay: {0}</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguno.</translation>
    </message>
</context>
<context>
    <name>TeamPick</name>
    <message>
        <source>Whose figures</source>
        <translation>Cifras de quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>ThemeButton</name>
    <message>
        <source>Theme: {0}</source>
        <translation>Aspecto: {0}</translation>
    </message>
</context>
<context>
    <name>ThinBar</name>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>In their words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>{0}, in their words</source>
        <translation>{0}, con sus palabras</translation>
    </message>
    <message>
        <source>Optional: {0}</source>
        <translation>Opcional: {0}</translation>
    </message>
    <message>
        <source>Counts as evidence: {0}</source>
        <translation>Vale como prueba: {0}</translation>
    </message>
</context>
<context>
    <name>TimeAsked</name>
    <message>
        <source>Enter takes {0}; only a team lead may keep it</source>
        <translation>Enter toma {0}; solo el jefe de equipo puede mantenerlo</translation>
    </message>
    <message>
        <source>Type why to keep it</source>
        <translation>Para mantenerlo, escribir el motivo</translation>
    </message>
    <message>
        <source>Enter takes {0}; type why to keep it</source>
        <translation>Enter toma {0}; para mantenerlo, escribir el motivo</translation>
    </message>
    <message>
        <source>Away until {0}: Enter keeps it</source>
        <translation>Ausencia hasta {0}: Enter la deja</translation>
    </message>
    <message>
        <source>You are away then (until {0}). Give it to somebody, or choose another time.</source>
        <translation>Es en la propia ausencia (hasta {0}). Darla a alguien o elegir otra hora.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Todo: {0}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a lead or run a command</source>
        <translation>Buscar un lead o ejecutar una orden</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Figure of the day</source>
        <translation>Cifra del día</translation>
    </message>
    <message>
        <source>{0}, menu</source>
        <translation>{0}, menú</translation>
    </message>
    <message>
        <source>Find a lead or run a command, Ctrl K</source>
        <translation>Buscar un lead o ejecutar una orden, Ctrl K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>TouchCard</name>
    <message>
        <source>Counted in business hours; a change holds for everybody who waits</source>
        <translation>Se cuenta en horas laborables; un cambio vale para todos los que esperan</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Primer contacto</translation>
    </message>
</context>
<context>
    <name>UrgentRow</name>
    <message>
        <source>Wants a hand</source>
        <translation>Necesita ayuda</translation>
    </message>
</context>
<context>
    <name>WeekFile</name>
    <message>
        <source>The last week</source>
        <translation>La última semana</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open practice</source>
        <translation>Abrir la práctica</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Leave this team</source>
        <translation>Dejar este equipo</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Unirse a un equipo</translation>
    </message>
    <message>
        <source>Whom do I ring next, and why?</source>
        <translation>¿A quién llamo ahora, y por qué?</translation>
    </message>
    <message>
        <source>CallDesk keeps your leads in order of interest, this minute.</source>
        <translation>CallDesk ordena los leads por interés, en este minuto.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>300 made-up leads with fictional numbers. The clock starts on a Tuesday at 10:42 in Chicago, so there is always somebody to ring. It goes away when you close it.</source>
        <translation>300 leads inventados con números ficticios. El reloj empieza un martes a las 10:42 en Chicago, así que siempre hay a quién llamar. Al cerrar desaparece todo.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>An export of your CRM, a list from a fair, a spreadsheet: CSV, Excel or OpenDocument. You see what would happen before anything is written. Or drop the file here.</source>
        <translation>Una exportación del CRM, una lista de feria, una hoja: CSV, Excel u OpenDocument. Se ve qué ocurriría antes de escribir nada. O soltar el archivo aquí.</translation>
    </message>
    <message>
        <source>This is the team&apos;s database: what you import is there for everybody.</source>
        <translation>Esta es la base de datos del equipo: lo importado es de todos.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>Many desks on one shared database, no lead rung twice. Your admin gives you its address, a login and a password. What is on this computer stays here.</source>
        <translation>Muchos puestos en una base de datos común, ningún lead recibe dos llamadas. El administrador da la dirección, el usuario y la contraseña. Lo de este ordenador se queda aquí.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer.</source>
        <translation>Todo queda en un archivo de este ordenador.</translation>
    </message>
    <message>
        <source>Go on with the leads that are here</source>
        <translation>Seguir con los leads que hay</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Log this call first, then import.</source>
        <translation>Primero registrar esta llamada, luego importar.</translation>
    </message>
    <message>
        <source>Log this call first, then join.</source>
        <translation>Primero registrar esta llamada, luego unirse.</translation>
    </message>
    <message>
        <source>Text at {0} %</source>
        <translation>Texto al {0} %</translation>
    </message>
    <message>
        <source>Practice data: nothing of it is kept</source>
        <translation>Datos de práctica: no se guarda nada</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Datos de práctica</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>At work</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>all {0}</source>
        <translation>todas: {0}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <source>{0} there, {1} for you</source>
        <translation>{0} allí, {1} aquí</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Call {0}</source>
        <translation>Llamar a {0}</translation>
    </message>
    <message>
        <source>fit {0} + interest {1}, {2} when handed over</source>
        <translation>encaje {0} + interés {1}, {2} al entregar</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation>Perdida: {0}</translation>
    </message>
    <message>
        <source>Returned: {0}</source>
        <translation>Devuelta: {0}</translation>
    </message>
    <message>
        <source>Accepted, {0}</source>
        <translation>Aceptada, {0}</translation>
    </message>
    <message>
        <source>To accept: {0}</source>
        <translation>Por aceptar: {0}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{0}: before “{1}”, now “{2}”</source>
        <translation>{0}: antes «{1}», ahora «{2}»</translation>
    </message>
</context>
<context>
    <name>_Nothing</name>
    <message>
        <source>No definition is written here yet</source>
        <translation>Aquí aún no hay definición</translation>
    </message>
    <message>
        <source>Write down what counts as qualified, with what counts as evidence for each criterion. Once marketing and sales have both signed, it stands on every card and leads can be handed over under it.</source>
        <translation>Escribir qué cuenta como cualificado y qué vale como prueba de cada criterio. Cuando marketing y ventas hayan firmado, estará en cada ficha y se podrán entregar leads según ella.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>score rules can use it</source>
        <translation>útil para las reglas de puntuación</translation>
    </message>
    <message>
        <source>or {0}?</source>
        <translation>¿o {0}?</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 lead</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>{0} leads</translation>
    </message>
    <message>
        <source>Its text cannot be read</source>
        <translation>Su texto no se puede leer</translation>
    </message>
    <message>
        <source>came with the data</source>
        <translation>vino con los datos</translation>
    </message>
    <message>
        <source>saved by {0}, {1}</source>
        <translation>guardada por {0}, {1}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>solo {0}</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>1 of 2 signed</source>
        <translation>1 de 2 firmas</translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
</context>
<context>
    <name>bell</name>
    <message>
        <source>1 is new</source>
        <translation>1 es nuevo</translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation>{0} son nuevos</translation>
    </message>
    <message>
        <source>A hand-off that was yours</source>
        <translation>Una entrega que era tuya</translation>
    </message>
    <message>
        <source>Definition of “qualified”</source>
        <translation>Definición de «cualificado»</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing yet. What becomes of your callbacks and of late first touches is told here.</source>
        <translation>Nada todavía. Aquí se cuenta qué pasa con las rellamadas y los primeros contactos tardíos.</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>{0} notices</source>
        <translation>{0} avisos</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>Hand-offs that a rep took in this time and did not give back.</source>
        <translation>Entregas que un comercial aceptó en este periodo y no devolvió.</translation>
    </message>
    <message>
        <source>Outcomes “qualified” that stand. They count as work once a rep accepts.</source>
        <translation>Resultados «cualificado» vigentes. Cuentan como trabajo cuando un comercial acepta.</translation>
    </message>
    <message>
        <source>Leads or decision makers on the line, with at least {0} of talk.</source>
        <translation>Leads o decisores al teléfono, con al menos {0} de charla.</translation>
    </message>
    <message>
        <source>Median talk time of the dials that had any; half of them were longer.</source>
        <translation>Mediana de charla de las marcaciones que la tuvieron; la mitad duró más.</translation>
    </message>
    <message>
        <source>Attempts on a number, by anybody whose calls you may see.</source>
        <translation>Intentos a un número, de todos cuyas llamadas se pueden ver.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>a rep took it</source>
        <translation>por ventas</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificados</translation>
    </message>
    <message>
        <source>all criteria met</source>
        <translation>todo cumplido</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>{0} +</source>
        <translation>{0} +</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Marcaciones</translation>
    </message>
    <message>
        <source>a number tried</source>
        <translation>número probado</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>nothing decided in 30 days</source>
        <translation>30 días sin decisiones</translation>
    </message>
    <message>
        <source>no web lead came</source>
        <translation>sin leads web</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 espera</translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation>{0} esperan</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>First touch, web</source>
        <translation>1.er contacto, web</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>max {0}</source>
        <translation>máx. {0}</translation>
    </message>
    <message>
        <source>p90 {0}</source>
        <translation>p90 {0}</translation>
    </message>
    <message>
        <source>Business time from the arrival of a web lead to its first dial; half of them waited no longer. Those that still wait count. The tick is what was promised.</source>
        <translation>Tiempo laborable desde que llega un lead web hasta su primera marcación; la mitad no esperó más. Los que aún esperan cuentan. La marca es lo prometido.</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>sin comparación</translation>
    </message>
    <message>
        <source>{0} {1}, n {2}</source>
        <translation>{0} {1}, n {2}</translation>
    </message>
    <message>
        <source>The tick is the mean of the {0} stretches before on which anybody dialled.</source>
        <translation>La marca es la media de los {0} periodos anteriores en que alguien marcó.</translation>
    </message>
    <message>
        <source>The bar ends at the target of the whole time.</source>
        <translation>La barra acaba en el objetivo de todo el plazo.</translation>
    </message>
    <message>
        <source>Definition of {0}.</source>
        <translation>Definición del {0}.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Nobody has dialled in this time yet.</source>
        <translation>Nadie ha marcado aún en este periodo.</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>pide ayuda</translation>
    </message>
    <message>
        <source>{0} has it</source>
        <translation>lo tiene {0}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>promised {0} by {1}</source>
        <translation>a las {0} prometió {1}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>free for all</source>
        <translation>libre para todos</translation>
    </message>
    <message>
        <source>its owner&apos;s still</source>
        <translation>aún de su dueño</translation>
    </message>
    <message>
        <source>to accept</source>
        <translation>por aceptar</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>primer contacto</translation>
    </message>
    <message>
        <source>to say what came of it</source>
        <translation>decir qué resultó</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} tarde</translation>
    </message>
    <message>
        <source>wrap-up, {0}</source>
        <translation>cierre, {0}</translation>
    </message>
    <message>
        <source>reads {0}</source>
        <translation>lee {0}</translation>
    </message>
    <message>
        <source>paused: {0}</source>
        <translation>pausa: {0}</translation>
    </message>
    <message>
        <source>done for today</source>
        <translation>terminó por hoy</translation>
    </message>
    <message>
        <source>{0} talking, {1} dialling</source>
        <translation>{0} hablan, {1} marcan</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>recorrer</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>asume</translation>
    </message>
    <message>
        <source>assigns</source>
        <translation>asigna</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>suelta</translation>
    </message>
    <message>
        <source>T cures a line by the rules, A gives it to somebody you name, C puts the lead on your card now, R takes it off a card on which it lies for longer than a call lasts.</source>
        <translation>T resuelve la línea según las reglas, A la da a quien se elija, C pone el lead ahora en la propia ficha, R lo quita de una ficha donde está más de lo que dura una llamada.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Rate, 30 d</source>
        <translation>Tasa, 30 d</translation>
    </message>
    <message>
        <source>Accepted, 10 d</source>
        <translation>Acept., 10 d</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>All of your lists</source>
        <translation>Todas tus listas</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation>espera {0}</translation>
    </message>
    <message>
        <source>waited {0}</source>
        <translation>esperó {0}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Nothing was counted in this time.</source>
        <translation>No se contó nada en este periodo.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} registros</translation>
    </message>
    <message>
        <source>The records behind the number</source>
        <translation>Los registros detrás de la cifra</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>{0} days, {1}</source>
        <translation>{0} días, {1}</translation>
    </message>
    <message>
        <source>1 hand-off</source>
        <translation>1 entrega</translation>
    </message>
    <message>
        <source>{0} hand-offs</source>
        <translation>{0} entregas</translation>
    </message>
    <message>
        <source>No hand-off was judged by a definition in these days, so nothing tells of a criterion.</source>
        <translation>En estos días ninguna entrega se juzgó por una definición; nada dice algo de un criterio.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Returned for it</source>
        <translation>Devuelto por él</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>latest {0} dials, by the score then</source>
        <translation>últimas {0} marcaciones, por la puntuación de entonces</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzados</translation>
    </message>
    <message>
        <source>Hot, {0} +</source>
        <translation>Calientes, {0} +</translation>
    </message>
    <message>
        <source>Warm, {0} +</source>
        <translation>Tibios, {0} +</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Fríos</translation>
    </message>
    <message>
        <source>Too few dials to say whether the score tells the truth.</source>
        <translation>Muy pocas marcaciones para decir si la puntuación dice la verdad.</translation>
    </message>
    <message>
        <source>The score tells the truth: the higher the band, the more dials became conversations.</source>
        <translation>La puntuación dice la verdad: cuanto más alta la banda, más marcaciones acabaron en conversación.</translation>
    </message>
    <message>
        <source>The score misleads: a lower band had more conversations a dial than the one above it.</source>
        <translation>La puntuación engaña: una banda inferior tuvo más conversaciones por marcación que la superior.</translation>
    </message>
    <message>
        <source>The bands differ too little to say whether the score tells the truth.</source>
        <translation>Las bandas difieren muy poco para decir si la puntuación dice la verdad.</translation>
    </message>
    <message>
        <source>{0} of {1} dials answered</source>
        <translation>{0} de {1} marcaciones atendidas</translation>
    </message>
    <message>
        <source>Connect rate</source>
        <translation>Tasa de respuesta</translation>
    </message>
    <message>
        <source>% by the lead&apos;s own hour, {0} weeks</source>
        <translation>% por la hora del lead, {0} semanas</translation>
    </message>
    <message>
        <source>No dials in these weeks yet.</source>
        <translation>Aún sin marcaciones en estas semanas.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>1 dial</source>
        <translation>1 marcación</translation>
    </message>
    <message>
        <source>{0} dials</source>
        <translation>{0} marcaciones</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p50 / p90</source>
        <translation>p50 / p90</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Both clocks</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>promise {0}</source>
        <translation>promesa {0}</translation>
    </message>
    <message>
        <source>No web lead came in this time.</source>
        <translation>En este periodo no llegó ningún lead web.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Del paso anterior</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Names to won</source>
        <translation>De nombres a ganados</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>todas las fuentes</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>Nobody came in these days.</source>
        <translation>Nadie llegó en estos días.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>n {0}</source>
        <translation>n {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>since Monday, against the mean of 4 weeks</source>
        <translation>desde el lunes, frente a la media de 4 semanas</translation>
    </message>
    <message>
        <source>since the 1st, against the mean of 3 months</source>
        <translation>desde el día 1, frente a la media de 3 meses</translation>
    </message>
    <message>
        <source>so far, against the {0} mean of 8 weeks</source>
        <translation>hasta ahora, frente a la media de 8 semanas ({0})</translation>
    </message>
    <message>
        <source>4-week mean</source>
        <translation>media 4 semanas</translation>
    </message>
    <message>
        <source>3-month mean</source>
        <translation>media 3 meses</translation>
    </message>
    <message>
        <source>{0} mean</source>
        <translation>media {0}</translation>
    </message>
    <message>
        <source>Talk, median</source>
        <translation>Charla, mediana</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>Targets: {0}</source>
        <translation>Objetivos: {0}</translation>
    </message>
    <message>
        <source>Choose a person or a line of “Now” first (J, K).</source>
        <translation>Elegir antes una persona o línea de «Ahora» (J, K).</translation>
    </message>
    <message>
        <source>Nobody has {0} on their card.</source>
        <translation>Nadie tiene a {0} en su ficha.</translation>
    </message>
    <message>
        <source>Choose a line of “Now” first (J, K).</source>
        <translation>Elegir antes una línea de «Ahora» (J, K).</translation>
    </message>
    <message>
        <source>Who gets {0}?</source>
        <translation>¿Quién recibe a {0}?</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (uno mismo)</translation>
    </message>
    <message>
        <source>1 open hand-off</source>
        <translation>1 entrega abierta</translation>
    </message>
    <message>
        <source>{0} open hand-offs</source>
        <translation>{0} entregas abiertas</translation>
    </message>
    <message>
        <source>1 callback</source>
        <translation>1 rellamada</translation>
    </message>
    <message>
        <source>{0} callbacks</source>
        <translation>{0} rellamadas</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>There is nobody else who could have it.</source>
        <translation>No hay nadie más que pueda tenerlo.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personas</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Quién puede tenerlo</translation>
    </message>
</context>
<context>
    <name>call_list</name>
    <message>
        <source>Nobody may be called right now.</source>
        <translation>Ahora mismo no se puede llamar a nadie.</translation>
    </message>
    <message>
        <source>Callback {0}</source>
        <translation>Rellamada {0}</translation>
    </message>
    <message>
        <source>First touch late {0}</source>
        <translation>1.er contacto tarde {0}</translation>
    </message>
    <message>
        <source>First touch {0}</source>
        <translation>1.er contacto {0}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 intento</translation>
    </message>
    <message>
        <source>{0} tries</source>
        <translation>{0} intentos</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>a las {0}</translation>
    </message>
    <message>
        <source>{0} callable</source>
        <translation>{0} por llamar</translation>
    </message>
    <message>
        <source>Nobody to ring right now</source>
        <translation>Nadie a quien llamar ahora</translation>
    </message>
    <message>
        <source>The next lead may be called from {0} on.</source>
        <translation>Al siguiente lead se le puede llamar desde {0}.</translation>
    </message>
    <message>
        <source>The list fills by itself as these come due.</source>
        <translation>La lista se llena sola a medida que venzan.</translation>
    </message>
    <message>
        <source>No lead is waiting. Import leads, or wait for new interest.</source>
        <translation>Ningún lead espera. Importar leads o esperar nuevo interés.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>call_screen</name>
    <message>
        <source>Next lead: {0}</source>
        <translation>Siguiente lead: {0}</translation>
    </message>
    <message>
        <source>Your leads went back to the list. P goes on.</source>
        <translation>Los leads volvieron a la lista. P continúa.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The team&apos;s server is away</source>
        <translation>El servidor del equipo no está</translation>
    </message>
    <message>
        <source>What you logged is safe on this computer and is sent by itself.</source>
        <translation>Lo registrado está a salvo en este ordenador y se envía solo.</translation>
    </message>
    <message>
        <source>The next lead comes when the server is back.</source>
        <translation>El siguiente lead llega cuando vuelva el servidor.</translation>
    </message>
</context>
<context>
    <name>callbacks</name>
    <message>
        <source>{0} is yours now; {1} is told</source>
        <translation>{0} es suya ahora; {1} lo sabrá</translation>
    </message>
    <message>
        <source>Callback with {0} moved to {1}</source>
        <translation>Rellamada con {0} movida a {1}</translation>
    </message>
    <message>
        <source>Callback with {0} cancelled</source>
        <translation>Rellamada con {0} cancelada</translation>
    </message>
    <message>
        <source>Overdue, {0}</source>
        <translation>Vencida, {0}</translation>
    </message>
    <message>
        <source>Due, {0}</source>
        <translation>Vence, {0}</translation>
    </message>
    <message>
        <source>of {0}: Enter takes it over</source>
        <translation>de {0}: Enter la asume</translation>
    </message>
    <message>
        <source>outside hours: {0}</source>
        <translation>fuera de horario: {0}</translation>
    </message>
    <message>
        <source>closed there now</source>
        <translation>allí cerrado ahora</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>las primeras {0} de {1}</translation>
    </message>
    <message>
        <source>{0} due, {1} to come</source>
        <translation>{0} vencen, {1} por venir</translation>
    </message>
    <message>
        <source>{0}, {1} up for rescue</source>
        <translation>{0}, {1} por rescatar</translation>
    </message>
    <message>
        <source>My callbacks</source>
        <translation>Mis rellamadas</translation>
    </message>
    <message>
        <source>You have promised nobody a call. 5 promises one.</source>
        <translation>No hay llamadas prometidas. 5 promete una.</translation>
    </message>
    <message>
        <source>1 callback</source>
        <translation>1 rellamada</translation>
    </message>
    <message>
        <source>{0} callbacks</source>
        <translation>{0} rellamadas</translation>
    </message>
    <message>
        <source>Promised callbacks</source>
        <translation>Rellamadas prometidas</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>mueve</translation>
    </message>
    <message>
        <source>cancels</source>
        <translation>cancela</translation>
    </message>
</context>
<context>
    <name>campaigns</name>
    <message>
        <source>Title, like Open</source>
        <translation>Título, p. ej. Apertura</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>What to say; spoken words in “ ”</source>
        <translation>Qué decir; lo hablado entre « »</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen</translation>
    </message>
    <message>
        <source>What helps then</source>
        <translation>Qué ayuda entonces</translation>
    </message>
    <message>
        <source>Name, like Need</source>
        <translation>Nombre, p. ej. Necesidad</translation>
    </message>
    <message>
        <source>Key it is kept by</source>
        <translation>Clave con la que se guarda</translation>
    </message>
    <message>
        <source>What to find out?</source>
        <translation>¿Qué averiguar?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No dicho</translation>
    </message>
    <message>
        <source>Web lead: within 5 minutes</source>
        <translation>Lead web: en 5 minutos</translation>
    </message>
    <message>
        <source>Inbound: the same day</source>
        <translation>Entrante: el mismo día</translation>
    </message>
    <message>
        <source>Trade show: due on the Monday after</source>
        <translation>Feria: vence el lunes siguiente</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <translation>Rellamada prometida</translation>
    </message>
    <message>
        <source>We left a voicemail</source>
        <translation>Dejamos un mensaje de voz</translation>
    </message>
    <message>
        <source>Nothing of note</source>
        <translation>Nada especial</translation>
    </message>
    <message>
        <source>Log this call first, then change campaigns.</source>
        <translation>Primero registrar esta llamada, luego cambiar campañas.</translation>
    </message>
</context>
<context>
    <name>caps</name>
    <message>
        <source>Dials a day, at most</source>
        <translation>Máximo de marcaciones</translation>
    </message>
    <message>
        <source>After so many, promised callbacks and first touches still come.</source>
        <translation>Después solo entran rellamadas prometidas y primeros contactos.</translation>
    </message>
    <message>
        <source>{0} today</source>
        <translation>{0} hoy</translation>
    </message>
    <message>
        <source>“{0}” is no number of dials. Write one like 120, “{1}”, or nothing.</source>
        <translation>«{0}» no es un número. Escribir uno como 120, «{1}» o nada.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The effect of a cap on today stands here before you save.</source>
        <translation>Aquí se ve, antes de guardar, qué cambia hoy un límite.</translation>
    </message>
    <message>
        <source>Looking at what it does to today</source>
        <translation>Mirando qué cambia hoy</translation>
    </message>
    <message>
        <source>At their cap at once</source>
        <translation>En su límite al instante</translation>
    </message>
    <message>
        <source>1 at its cap</source>
        <translation>1 en su límite</translation>
    </message>
    <message>
        <source>{0} at their cap</source>
        <translation>{0} en su límite</translation>
    </message>
    <message>
        <source>Who would be at the cap at once</source>
        <translation>Quién estaría en su límite al instante</translation>
    </message>
    <message>
        <source>If saved now: of {0} leads that may be rung today, {1} are no longer reached{2}.</source>
        <translation>Si se guarda ahora: de {0} leads llamables hoy, ya no se alcanzan {1}{2}.</translation>
    </message>
    <message>
        <source>If saved now: of {0} leads that may be rung today, {1} more are reached.</source>
        <translation>Si se guarda ahora: de {0} leads llamables hoy, se alcanzan {1} más.</translation>
    </message>
    <message>
        <source>If saved now: of {0} leads that may be rung today, as many are reached as before.</source>
        <translation>Si se guarda ahora: de {0} leads llamables hoy, se alcanzan los mismos que antes.</translation>
    </message>
    <message>
        <source>No cap limits the dials of today.</source>
        <translation>Ningún límite acota las marcaciones de hoy.</translation>
    </message>
    <message>
        <source>1 dial is left today.</source>
        <translation>Hoy queda 1 marcación.</translation>
    </message>
    <message>
        <source>{0} dials are left today.</source>
        <translation>Hoy quedan {0} marcaciones.</translation>
    </message>
    <message>
        <source>At the cap at once: {0}.</source>
        <translation>En su límite al instante: {0}.</translation>
    </message>
    <message>
        <source> ({0} hot, {1} warm, {2} cool)</source>
        <translation> ({0} calientes, {1} templados, {2} fríos)</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} dials today</source>
        <translation>{0} marcaciones hoy</translation>
    </message>
</context>
<context>
    <name>coaching</name>
    <message>
        <source>A team lead clears a flag.</source>
        <translation>Una marca la quita quien dirige el equipo.</translation>
    </message>
    <message>
        <source>Clear the flag on the call with {0}</source>
        <translation>Quitar la marca de la llamada con {0}</translation>
    </message>
    <message>
        <source>What came of it; the caller reads it</source>
        <translation>Qué resultó; lo lee quien llamó</translation>
    </message>
    <message>
        <source>The flag is cleared</source>
        <translation>La marca está quitada</translation>
    </message>
    <message>
        <source>{0}&apos;s call</source>
        <translation>Llamada de {0}</translation>
    </message>
    <message>
        <source>flagged by {0}</source>
        <translation>marcada por {0}</translation>
    </message>
    <message>
        <source>Flagged calls</source>
        <translation>Llamadas marcadas</translation>
    </message>
    <message>
        <source>No call is flagged for review.</source>
        <translation>No hay llamadas marcadas para revisar.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>{0} calls</source>
        <translation>{0} llamadas</translation>
    </message>
    <message>
        <source>Calls flagged for review</source>
        <translation>Llamadas marcadas para revisar</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>clears</source>
        <translation>quita</translation>
    </message>
    <message>
        <source>Nobody is on the line: help is asked for in a call.</source>
        <translation>No hay nadie en la línea: la ayuda se pide durante una llamada.</translation>
    </message>
    <message>
        <source>You ask for help no longer</source>
        <translation>Ya no se pide ayuda</translation>
    </message>
    <message>
        <source>Your team lead sees that you ask for help</source>
        <translation>Quien dirige el equipo ve que se pide ayuda</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>Flag this call</source>
        <translation>Marcar esta llamada</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Nota sobre esta llamada</translation>
    </message>
    <message>
        <source>Why; may stay empty</source>
        <translation>Por qué; puede quedar vacío</translation>
    </message>
    <message>
        <source>What you would say to the caller</source>
        <translation>Qué se diría a quien llamó</translation>
    </message>
    <message>
        <source>A note has words. Write what you would say.</source>
        <translation>Una nota lleva palabras. Escribir lo que se diría.</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>Marcada para revisar</translation>
    </message>
    <message>
        <source>The caller reads it</source>
        <translation>Lo lee quien llamó</translation>
    </message>
    <message>
        <source>Which call?</source>
        <translation>¿Qué llamada?</translation>
    </message>
    <message>
        <source>Nobody has rung this lead yet.</source>
        <translation>Aún no se ha llamado a este lead.</translation>
    </message>
    <message>
        <source>Calls of this lead</source>
        <translation>Llamadas de este lead</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>elige</translation>
    </message>
</context>
<context>
    <name>definition</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Name, like Budget</source>
        <translation>Nombre: Presupuesto</translation>
    </message>
    <message>
        <source>Key; else from the name</source>
        <translation>Clave; si no, el nombre</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Required or optional</source>
        <translation>Obligatorio u opcional</translation>
    </message>
    <message>
        <source>What is asked, like: What is set aside for it?</source>
        <translation>Qué se pregunta: ¿qué hay reservado para ello?</translation>
    </message>
    <message>
        <source>What counts as evidence, like: A range named by the lead</source>
        <translation>Qué vale como prueba: un margen que nombra el lead</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>{0}, {1}: sign it to the letter?</source>
        <translation>{0}, {1}: ¿firmarlo al pie de la letra?</translation>
    </message>
    <message>
        <source>Next review: {0}.</source>
        <translation>Próxima revisión: {0}.</translation>
    </message>
    <message>
        <source>This is the second signature: with it the draft is agreed.</source>
        <translation>Es la segunda firma: con ella queda acordado.</translation>
    </message>
    <message>
        <source>It holds at once.</source>
        <translation>Vale de inmediato.</translation>
    </message>
    <message>
        <source>It holds from {0} on, or at once where that is past.</source>
        <translation>Vale desde {0}, o de inmediato si ya pasó.</translation>
    </message>
    <message>
        <source>It holds from the moment the other side signs too. What is signed never changes.</source>
        <translation>Vale desde que firme también la otra parte. Lo firmado no cambia.</translation>
    </message>
    <message>
        <source>It holds once the other side signs too, from {0} on. What is signed never changes.</source>
        <translation>Vale cuando firme también la otra parte, desde {0}. Lo firmado no cambia.</translation>
    </message>
    <message>
        <source>What is asked, and what counts as evidence</source>
        <translation>Qué se pregunta y qué vale como prueba</translation>
    </message>
    <message>
        <source>Edit draft {0}</source>
        <translation>Editar borrador {0}</translation>
    </message>
    <message>
        <source>Write draft {0}</source>
        <translation>Escribir borrador {0}</translation>
    </message>
    <message>
        <source>Save draft {0}</source>
        <translation>Guardar borrador {0}</translation>
    </message>
    <message>
        <source>What is signed never changes. A new draft begins as the newest version.</source>
        <translation>Lo firmado no cambia. Un borrador nuevo parte de la última versión.</translation>
    </message>
    <message>
        <source>A changed draft is a new text: who signed the old one signs again.</source>
        <translation>Un borrador cambiado es otro texto: quien firmó el anterior firma de nuevo.</translation>
    </message>
    <message>
        <source>Not in force: what you save is a draft that both sides read and sign.</source>
        <translation>Sin vigor: se guarda un borrador que ambas partes leen y firman.</translation>
    </message>
    <message>
        <source>Draft {0} needs two signatures, one of marketing and one of sales.</source>
        <translation>El borrador {0} necesita dos firmas, de marketing y de ventas.</translation>
    </message>
    <message>
        <source>Draft {0} needs one more signature, of marketing.</source>
        <translation>El borrador {0} necesita una firma más, de marketing.</translation>
    </message>
    <message>
        <source>Draft {0} needs one more signature, of sales.</source>
        <translation>El borrador {0} necesita una firma más, de ventas.</translation>
    </message>
    <message>
        <source>In force from {0}.</source>
        <translation>En vigor desde {0}.</translation>
    </message>
    <message>
        <source>In force with the second one.</source>
        <translation>En vigor con la segunda.</translation>
    </message>
    <message>
        <source>A marketer signs for marketing, a rep or a team lead for sales.</source>
        <translation>Por marketing firma alguien de marketing; por ventas, un comercial o jefe de equipo.</translation>
    </message>
    <message>
        <source>Team leads, marketers, reps and admins write drafts; you can comment.</source>
        <translation>Los borradores los escriben jefes de equipo, marketing, comerciales y admins; se puede comentar.</translation>
    </message>
    <message>
        <source>Your role reads the definition; team leads, marketers and reps write and sign it.</source>
        <translation>Este rol lee la definición; jefes de equipo, marketing y comerciales la escriben y firman.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Todo el equipo</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Draft {0}</source>
        <translation>Borrador {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>draft {0}</source>
        <translation>borrador {0}</translation>
    </message>
    <message>
        <source>Signed for marketing</source>
        <translation>Firmado por marketing</translation>
    </message>
    <message>
        <source>Signed for sales</source>
        <translation>Firmado por ventas</translation>
    </message>
    <message>
        <source>Sign for marketing</source>
        <translation>Firmar por marketing</translation>
    </message>
    <message>
        <source>Sign for sales</source>
        <translation>Firmar por ventas</translation>
    </message>
    <message>
        <source>Draft, not signed by both</source>
        <translation>Borrador, sin ambas firmas</translation>
    </message>
    <message>
        <source>In force since {0}</source>
        <translation>En vigor desde {0}</translation>
    </message>
    <message>
        <source>Signed, in force from {0}</source>
        <translation>Firmado, en vigor desde {0}</translation>
    </message>
    <message>
        <source>written by {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>a partir del {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0}, whole criterion</source>
        <translation>{0}, criterio entero</translation>
    </message>
    <message>
        <source>{0}, name</source>
        <translation>{0}, nombre</translation>
    </message>
    <message>
        <source>{0}, ask</source>
        <translation>{0}, pregunta</translation>
    </message>
    <message>
        <source>{0}, evidence</source>
        <translation>{0}, prueba</translation>
    </message>
    <message>
        <source>{0}, required</source>
        <translation>{0}, obligatorio</translation>
    </message>
    <message>
        <source>{0}, weight</source>
        <translation>{0}, peso</translation>
    </message>
    <message>
        <source>{0}, place</source>
        <translation>{0}, lugar</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Log this call first, then read the definition.</source>
        <translation>Primero registrar esta llamada, luego leer la definición.</translation>
    </message>
    <message>
        <source>{0}, met</source>
        <translation>{0}, cumplido</translation>
    </message>
    <message>
        <source>{0}, met and accepted</source>
        <translation>{0}, cumplido y aceptado</translation>
    </message>
    <message>
        <source>{0}, met and won</source>
        <translation>{0}, cumplido y ganado</translation>
    </message>
    <message>
        <source>Returned for {0}</source>
        <translation>Devuelto por {0}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devueltos</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganados</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>No hand-off is counted here.</source>
        <translation>Aquí no cuenta ninguna entrega.</translation>
    </message>
    <message>
        <source>1 hand-off</source>
        <translation>1 entrega</translation>
    </message>
    <message>
        <source>{0} hand-offs</source>
        <translation>{0} entregas</translation>
    </message>
    <message>
        <source>The hand-offs behind the figure</source>
        <translation>Las entregas tras la cifra</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
</context>
<context>
    <name>dnc</name>
    <message>
        <source>Block {0}</source>
        <translation>Bloquear {0}</translation>
    </message>
    <message>
        <source>Block the company “{0}”</source>
        <translation>Bloquear la empresa «{0}»</translation>
    </message>
    <message>
        <source>Block {0}, on your card</source>
        <translation>Bloquear {0}, en su ficha</translation>
    </message>
    <message>
        <source>Counting {0}</source>
        <translation>Contando {0}</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a do-not-call list</source>
        <translation>Importar una lista de no llamar</translation>
    </message>
    <message>
        <source>Import 1 mark</source>
        <translation>Importar 1 bloqueo</translation>
    </message>
    <message>
        <source>Import {0} marks</source>
        <translation>Importar {0} bloqueos</translation>
    </message>
    <message>
        <source>Imported: {0}</source>
        <translation>Importado: {0}</translation>
    </message>
    <message>
        <source>The rejected rows are in {0}</source>
        <translation>Las filas rechazadas están en {0}</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} nuevos</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0} actualizados</translation>
    </message>
    <message>
        <source>{0} here already</source>
        <translation>{0} ya estaban</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} rechazados</translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>The effect on the list of now stands here before you save.</source>
        <translation>Aquí se ve, antes de guardar, qué cambia en la lista de ahora.</translation>
    </message>
    <message>
        <source>Looking at what it does to the list of now</source>
        <translation>Mirando qué cambia en la lista de ahora</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>Effect on the list</source>
        <translation>Efecto en la lista</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 lead</translation>
    </message>
    <message>
        <source>{0} leads</source>
        <translation>{0} leads</translation>
    </message>
    <message>
        <source>Who comes onto the list or leaves it</source>
        <translation>Quién entra en la lista o sale</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>event_kinds</name>
    <message>
        <source>Said they are interested</source>
        <translation>Dijo que le interesa</translation>
    </message>
    <message>
        <source>Stated interest</source>
        <translation>Interés declarado</translation>
    </message>
    <message>
        <source>Stated interest {count} times</source>
        <translation>Interés declarado {count} veces</translation>
    </message>
    <message>
        <source>Asked for a demo</source>
        <translation>Pidió una demo</translation>
    </message>
    <message>
        <source>Asked for a demo {count} times</source>
        <translation>Pidió una demo {count} veces</translation>
    </message>
    <message>
        <source>Sent a form</source>
        <translation>Envió un formulario</translation>
    </message>
    <message>
        <source>Sent {count} forms</source>
        <translation>Envió {count} formularios</translation>
    </message>
    <message>
        <source>Wrote in the chat</source>
        <translation>Escribió en el chat</translation>
    </message>
    <message>
        <source>{count} chats</source>
        <translation>{count} chats</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargó</translation>
    </message>
    <message>
        <source>Downloaded a paper</source>
        <translation>Descargó un documento</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} descargas</translation>
    </message>
    <message>
        <source>Rang us</source>
        <translation>Nos llamó</translation>
    </message>
    <message>
        <source>Rang us {count} times</source>
        <translation>Nos llamó {count} veces</translation>
    </message>
    <message>
        <source>Answered our e-mail</source>
        <translation>Respondió al correo</translation>
    </message>
    <message>
        <source>{count} e-mail answers</source>
        <translation>{count} respuestas por correo</translation>
    </message>
    <message>
        <source>Attended webinar</source>
        <translation>Asistió al webinar</translation>
    </message>
    <message>
        <source>Stayed {length} in webinar</source>
        <translation>{length} en el webinar</translation>
    </message>
    <message>
        <source>Attended {count} webinars</source>
        <translation>Asistió a {count} webinars</translation>
    </message>
    <message>
        <source>Registered for webinar</source>
        <translation>Inscrito al webinar</translation>
    </message>
    <message>
        <source>Registered for {count} webinars</source>
        <translation>Inscrito a {count} webinars</translation>
    </message>
    <message>
        <source>Came to our stand</source>
        <translation>Vino al stand</translation>
    </message>
    <message>
        <source>Came to our stand {count} times</source>
        <translation>Vino al stand {count} veces</translation>
    </message>
    <message>
        <source>Visited our website</source>
        <translation>Visitó la web</translation>
    </message>
    <message>
        <source>{count} web visits</source>
        <translation>{count} visitas web</translation>
    </message>
    <message>
        <source>Time on our website</source>
        <translation>Tiempo en la web</translation>
    </message>
    <message>
        <source>{minutes} min on our website</source>
        <translation>{minutes} min en la web</translation>
    </message>
    <message>
        <source>{count} long web visits</source>
        <translation>{count} visitas largas</translation>
    </message>
    <message>
        <source>Clicked in an e-mail</source>
        <translation>Clic en un correo</translation>
    </message>
    <message>
        <source>{count} e-mail clicks</source>
        <translation>{count} clics en correos</translation>
    </message>
    <message>
        <source>Opened an e-mail</source>
        <translation>Abrió un correo</translation>
    </message>
    <message>
        <source>Opened {count} e-mails</source>
        <translation>Abrió {count} correos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Talked {minutes} min</source>
        <translation>Habló {minutes} min</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>{count} conversaciones</translation>
    </message>
    <message>
        <source>E-mail came back</source>
        <translation>Correo devuelto</translation>
    </message>
    <message>
        <source>{count} e-mails came back</source>
        <translation>{count} correos devueltos</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Se dio de baja</translation>
    </message>
    <message>
        <source>Unsubscribed {count} times</source>
        <translation>Se dio de baja {count} veces</translation>
    </message>
    <message>
        <source>Became a customer</source>
        <translation>Se hizo cliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer, {count} orders</source>
        <translation>Cliente, {count} pedidos</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>No escribir</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Id in the other system</source>
        <translation>Id en el otro sistema</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Se guarda tal cual</translation>
    </message>
</context>
<context>
    <name>front_desk</name>
    <message>
        <source>Everybody who rings this company sees it before the first word.</source>
        <translation>Quien llama a esta empresa lo ve antes de la primera palabra.</translation>
    </message>
    <message>
        <source>Written by {0}, {1}</source>
        <translation>Escrito por {0}, {1}</translation>
    </message>
    <message>
        <source>Kept for everybody of this company</source>
        <translation>Guardado para todos los de esta empresa</translation>
    </message>
    <message>
        <source>Nothing is kept about this front desk any more</source>
        <translation>Ya no se guarda nada sobre esta recepción</translation>
    </message>
</context>
<context>
    <name>going</name>
    <message>
        <source>1 promised callback</source>
        <translation>1 rellamada prometida</translation>
    </message>
    <message>
        <source>{0} promised callbacks</source>
        <translation>{0} rellamadas prometidas</translation>
    </message>
    <message>
        <source>{0} hand-offs that a rep may give back</source>
        <translation>{0} entregas que un comercial puede devolver</translation>
    </message>
    <message>
        <source>1 hand-off that a rep may give back</source>
        <translation>1 entrega que un comercial puede devolver</translation>
    </message>
    <message>
        <source>{0} hand-offs nobody decided on</source>
        <translation>{0} entregas sin decidir</translation>
    </message>
    <message>
        <source>1 hand-off nobody decided on</source>
        <translation>1 entrega sin decidir</translation>
    </message>
    <message>
        <source>{0} accepted hand-offs without an end</source>
        <translation>{0} entregas aceptadas sin fin</translation>
    </message>
    <message>
        <source>1 accepted hand-off without an end</source>
        <translation>1 entrega aceptada sin fin</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>Handed over to {0}. Ctrl+Z takes it back until the rep opens it.</source>
        <translation>Entregado a {0}. Ctrl+Z lo deshace hasta que ventas lo abra.</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Por entregar</translation>
    </message>
    <message>
        <source>Nothing waits. 9 puts a qualified lead here.</source>
        <translation>Nada espera. 9 pone aquí un lead cualificado.</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 espera</translation>
    </message>
    <message>
        <source>{0} wait</source>
        <translation>{0} esperan</translation>
    </message>
    <message>
        <source>Qualified leads that wait</source>
        <translation>Leads cualificados que esperan</translation>
    </message>
    <message>
        <source>owns the account</source>
        <translation>lleva la cuenta</translation>
    </message>
    <message>
        <source>territory {0}</source>
        <translation>zona {0}</translation>
    </message>
    <message>
        <source>industry {0}</source>
        <translation>sector {0}</translation>
    </message>
    <message>
        <source>company of {0}</source>
        <translation>empresa de {0}</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>por turno</translation>
    </message>
    <message>
        <source>chosen by name</source>
        <translation>elegido por nombre</translation>
    </message>
</context>
<context>
    <name>handoffs</name>
    <message>
        <source>Put aside</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>First contact due</source>
        <translation>Primer contacto pendiente</translation>
    </message>
    <message>
        <source>Outcome due</source>
        <translation>Resultado pendiente</translation>
    </message>
    <message>
        <source>back {0}</source>
        <translation>vuelve {0}</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} tarde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>Met {0}</source>
        <translation>Reunión fue {0}</translation>
    </message>
    <message>
        <source>Meeting {0}</source>
        <translation>Reunión {0}</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>Wrong route</source>
        <translation>Destino erróneo</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Not to definition</source>
        <translation>No según definición</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Chose another</source>
        <translation>Eligió a otro</translation>
    </message>
    <message>
        <source>Bad timing</source>
        <translation>Mal momento</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Sin necesidad</translation>
    </message>
    <message>
        <source>{0} of {1} required</source>
        <translation>{0} de {1} requeridos</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} optional</source>
        <translation>{0}, {1} de {2} opcionales</translation>
    </message>
    <message>
        <source>{0}, optional</source>
        <translation>{0}, opcional</translation>
    </message>
    <message>
        <source>met, no words kept</source>
        <translation>cumplido, sin palabras</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>sin cumplir</translation>
    </message>
    <message>
        <source>Away from which day to which?</source>
        <translation>¿Ausente de qué día a qué día?</translation>
    </message>
    <message>
        <source>21 dec - 3 jan, tomorrow to fri, or one day</source>
        <translation>21 dic - 3 ene, mañana a vie, o un día</translation>
    </message>
    <message>
        <source>You are away {0}. New hand-offs go to others.</source>
        <translation>Ausente {0}. Las nuevas entregas van a otros.</translation>
    </message>
    <message>
        <source>Taken back: you get hand-offs again.</source>
        <translation>Deshecho: vuelves a recibir entregas.</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Añadir una ausencia</translation>
    </message>
    <message>
        <source>by your own clock</source>
        <translation>según tu reloj</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>When I am away</source>
        <translation>Mis ausencias</translation>
    </message>
    <message>
        <source>1 absence</source>
        <translation>1 ausencia</translation>
    </message>
    <message>
        <source>{0} absences</source>
        <translation>{0} ausencias</translation>
    </message>
    <message>
        <source>Your absences</source>
        <translation>Tus ausencias</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>añade</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>deshace</translation>
    </message>
    <message>
        <source>Earlier, no word yet</source>
        <translation>Antes, aún sin resultado</translation>
    </message>
    <message>
        <source>Lost, {0}: {1}</source>
        <translation>Perdidas, {0}: {1}</translation>
    </message>
    <message>
        <source>1 appointment to come</source>
        <translation>1 cita próxima</translation>
    </message>
    <message>
        <source>{0} appointments to come</source>
        <translation>{0} citas próximas</translation>
    </message>
    <message>
        <source>no appointment to come</source>
        <translation>ninguna cita próxima</translation>
    </message>
    <message>
        <source>{0} won, {1} lost</source>
        <translation>{0} ganadas, {1} perdidas</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation>Hoy, {0}</translation>
    </message>
    <message>
        <source>Tomorrow, {0}</source>
        <translation>Mañana, {0}</translation>
    </message>
    <message>
        <source>{0} in {1}, {2}</source>
        <translation>{0} en {1}, {2}</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avanzó</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>Won: {0}</source>
        <translation>Ganadas: {0}</translation>
    </message>
    <message>
        <source>Won: {0}, {1} in all</source>
        <translation>Ganadas: {0}, {1} en total</translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>As they come with CallDesk: the law&apos;s hours, office hours where it has none.</source>
        <translation>Como vienen con CallDesk: las horas de la ley, o de oficina donde no las hay.</translation>
    </message>
    <message>
        <source>Last change by {0}, {1}: {2}</source>
        <translation>Último cambio de {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>yours, saved by {0}, {1}</source>
        <translation>propias, guardadas por {0}, {1}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propias</translation>
    </message>
    <message>
        <source>A web lead is rung within</source>
        <translation>Llamar a un lead web en</translation>
    </message>
    <message>
        <source>after it came, such as 5 min</source>
        <translation>desde su llegada, como 5 min</translation>
    </message>
    <message>
        <source>Other inbound, business days</source>
        <translation>Otras entradas, días laborables</translation>
    </message>
    <message>
        <source>1 = the day it came, 2 = the next one</source>
        <translation>1 = el mismo día, 2 = el siguiente</translation>
    </message>
    <message>
        <source>A trade show, business days</source>
        <translation>Una feria, días laborables</translation>
    </message>
    <message>
        <source>1 = the Monday after, 2 = the day after it</source>
        <translation>1 = el lunes siguiente, 2 = el día después</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Demasiadas columnas</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>más celdas que la cabecera</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>neither a person nor a company</source>
        <translation>ni persona ni empresa</translation>
    </message>
    <message>
        <source>No way to reach</source>
        <translation>Sin forma de contacto</translation>
    </message>
    <message>
        <source>no usable phone, no usable e-mail</source>
        <translation>ni teléfono ni correo utilizables</translation>
    </message>
    <message>
        <source>a phone that cannot be rung, the e-mail is used</source>
        <translation>teléfono no utilizable, se usa el correo</translation>
    </message>
    <message>
        <source>an e-mail that cannot be used, the phone is</source>
        <translation>correo no utilizable, se usa el teléfono</translation>
    </message>
    <message>
        <source>sheet “{0}”</source>
        <translation>hoja «{0}»</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>None: only numbers with +</source>
        <translation>Ninguno: solo números con +</translation>
    </message>
</context>
<context>
    <name>inbound</name>
    <message>
        <source>On the call list: {0}</source>
        <translation>En la lista: {0}</translation>
    </message>
    <message>
        <source>Found by name</source>
        <translation>Encontrado por el nombre</translation>
    </message>
    <message>
        <source>{0}, the whole number</source>
        <translation>{0}, el número completo</translation>
    </message>
    <message>
        <source>{0}, only the end was given</source>
        <translation>{0}, solo se dio el final</translation>
    </message>
    <message>
        <source>Last outcome: {0}, {1}</source>
        <translation>Último resultado: {0}, {1}</translation>
    </message>
    <message>
        <source>Dialled {0}, no outcome yet</source>
        <translation>Marcado {0}, aún sin resultado</translation>
    </message>
    <message>
        <source>We never rang them</source>
        <translation>Nunca les llamamos</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>With marketing</source>
        <translation>En marketing</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificado</translation>
    </message>
    <message>
        <source>With a rep</source>
        <translation>En ventas</translation>
    </message>
    <message>
        <source>No usable number</source>
        <translation>Sin número utilizable</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Kept here: {0} rang us. It is sent when the team&apos;s server is back.</source>
        <translation>Guardado aquí: {0} llamó. Se envía cuando vuelva el servidor del equipo.</translation>
    </message>
    <message>
        <source>Logged: {0} rang us</source>
        <translation>Registrado: {0} llamó</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>The keyring did not take the password: CallDesk asks for it at the next start.</source>
        <translation>El llavero no aceptó la contraseña: CallDesk la pide en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Dial, or end the call</source>
        <translation>Marcar o colgar</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Contestaron</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Colgaron</translation>
    </message>
    <message>
        <source>Take the last outcome back</source>
        <translation>Deshacer el último resultado</translation>
    </message>
    <message>
        <source>Skip this lead</source>
        <translation>Saltar este lead</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pausa o seguir</translation>
    </message>
    <message>
        <source>All numbers of the lead, and another one</source>
        <translation>Todos los números del lead, y otro</translation>
    </message>
    <message>
        <source>Look at the next lead</source>
        <translation>Ver el siguiente lead</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Tick criterion {0}</source>
        <translation>Marcar el criterio {0}</translation>
    </message>
    <message>
        <source>Their words to criterion {0}</source>
        <translation>Sus palabras al criterio {0}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>De qué consta la puntuación</translation>
    </message>
    <message>
        <source>Choose a file, or go on</source>
        <translation>Elegir un archivo o seguir</translation>
    </message>
    <message>
        <source>Import, or go on</source>
        <translation>Importar o seguir</translation>
    </message>
    <message>
        <source>Accept the hand-off</source>
        <translation>Aceptar la entrega</translation>
    </message>
    <message>
        <source>Return it, with a reason</source>
        <translation>Devolver, con motivo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Outcome: held, advanced, won, lost</source>
        <translation>Resultado: reunión, avance, ganada, perdida</translation>
    </message>
    <message>
        <source>Move the appointment</source>
        <translation>Mover la cita</translation>
    </message>
    <message>
        <source>Put it aside for a while</source>
        <translation>Aplazar un rato</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>La anterior</translation>
    </message>
    <message>
        <source>Hand-offs by what is due</source>
        <translation>Entregas según lo pendiente</translation>
    </message>
    <message>
        <source>Calendar: appointments by day</source>
        <translation>Calendario: citas por día</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Ganadas y perdidas</translation>
    </message>
    <message>
        <source>When I am away</source>
        <translation>Mis ausencias</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Editar el borrador</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Sign the draft</source>
        <translation>Firmar el borrador</translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation>Comentarlo</translation>
    </message>
    <message>
        <source>Changes side by side</source>
        <translation>Cambios en paralelo</translation>
    </message>
    <message>
        <source>Its hand-offs</source>
        <translation>Sus entregas</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más nueva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop, or leave the import</source>
        <translation>Parar o dejar la importación</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Repetir la prueba</translation>
    </message>
    <message>
        <source>They are names</source>
        <translation>Son nombres</translation>
    </message>
    <message>
        <source>They are leads</source>
        <translation>Son leads</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>To hand over: who waits</source>
        <translation>Por entregar: quién espera</translation>
    </message>
    <message>
        <source>Who is calling me?</source>
        <translation>¿Quién me llama?</translation>
    </message>
    <message>
        <source>Find a lead or run a command</source>
        <translation>Buscar un lead o ejecutar una orden</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Practise on made-up leads</source>
        <translation>Practicar con leads inventados</translation>
    </message>
    <message>
        <source>Leave practice: back to my own leads</source>
        <translation>Dejar la práctica: a mis leads</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Unirse a un equipo</translation>
    </message>
    <message>
        <source>Leave this team: open another database</source>
        <translation>Dejar este equipo: abrir otra base</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Abrir la práctica</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>Aspecto: como el sistema</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Aspecto: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Aspecto: oscuro</translation>
    </message>
    <message>
        <source>Theme: high contrast on or off</source>
        <translation>Aspecto: alto contraste sí o no</translation>
    </message>
    <message>
        <source>Theme: less motion on or off</source>
        <translation>Aspecto: menos movimiento sí o no</translation>
    </message>
    <message>
        <source>Not on the list: who, and why not</source>
        <translation>No en la lista: quién y por qué no</translation>
    </message>
    <message>
        <source>What the server refused</source>
        <translation>Lo que rechazó el servidor</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Idioma: {0}</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>Practice lesson: learn the keys</source>
        <translation>Lección de práctica: aprender las teclas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>My callbacks</source>
        <translation>Mis rellamadas</translation>
    </message>
    <message>
        <source>Do-not-call list: see it, add to it</source>
        <translation>Lista de no llamar: verla, añadir</translation>
    </message>
    <message>
        <source>My day: what I did</source>
        <translation>Mi día: lo hecho</translation>
    </message>
    <message>
        <source>Picking from the list: anyone may</source>
        <translation>Elegir de la lista: cualquiera puede</translation>
    </message>
    <message>
        <source>Picking from the list: team leads only</source>
        <translation>Elegir de la lista: solo jefes de equipo</translation>
    </message>
    <message>
        <source>End of shift: what I did, and what waits</source>
        <translation>Fin de turno: lo hecho y lo que espera</translation>
    </message>
    <message>
        <source>Calls without an outcome: log them now</source>
        <translation>Llamadas sin resultado: registrarlas ahora</translation>
    </message>
    <message>
        <source>What the campaign is</source>
        <translation>Qué es la campaña</translation>
    </message>
    <message>
        <source>Its talk track</source>
        <translation>Su guion</translation>
    </message>
    <message>
        <source>Its objections</source>
        <translation>Sus objeciones</translation>
    </message>
    <message>
        <source>Its criteria</source>
        <translation>Sus criterios</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>Guardar la campaña</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Board: today</source>
        <translation>Panel: hoy</translation>
    </message>
    <message>
        <source>Board: this week</source>
        <translation>Panel: esta semana</translation>
    </message>
    <message>
        <source>Board: this month</source>
        <translation>Panel: este mes</translation>
    </message>
    <message>
        <source>Board: the next team, or everybody</source>
        <translation>Panel: el equipo siguiente, o todos</translation>
    </message>
    <message>
        <source>Chart with the focus as a table; in Now: take over</source>
        <translation>Gráfico enfocado como tabla; en Ahora: asumir</translation>
    </message>
    <message>
        <source>Now: give the line to somebody</source>
        <translation>Ahora: dar la línea a alguien</translation>
    </message>
    <message>
        <source>Now: ring the lead of the line</source>
        <translation>Ahora: llamar al lead de la línea</translation>
    </message>
    <message>
        <source>Now: take the lead off somebody&apos;s card</source>
        <translation>Ahora: quitar el lead de una ficha</translation>
    </message>
    <message>
        <source>Names to won: the next source</source>
        <translation>De nombres a ganados: fuente siguiente</translation>
    </message>
    <message>
        <source>Board: write the chart with the focus, or all of it, into a file</source>
        <translation>Panel: gráfico enfocado, o todo, a un archivo</translation>
    </message>
    <message>
        <source>Board on the wall: names shown, or hidden</source>
        <translation>Panel en la pared: mostrar u ocultar nombres</translation>
    </message>
    <message>
        <source>Flagged calls</source>
        <translation>Llamadas marcadas</translation>
    </message>
    <message>
        <source>Now: the next line</source>
        <translation>Ahora: línea siguiente</translation>
    </message>
    <message>
        <source>Now: the line before</source>
        <translation>Ahora: línea anterior</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Volver a las llamadas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use the shipped hours</source>
        <translation>Horas de fábrica</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Añadir un resultado</translation>
    </message>
    <message>
        <source>Front desk: what helps to get through</source>
        <translation>Recepción: qué ayuda a pasar</translation>
    </message>
    <message>
        <source>Outcomes and cadence of the team</source>
        <translation>Resultados y cadencia del equipo</translation>
    </message>
    <message>
        <source>Routing: which rep gets a hand-off</source>
        <translation>Reparto: quién recibe una entrega</translation>
    </message>
    <message>
        <source>Hand-offs: to decide, accepted, returned</source>
        <translation>Entregas: por decidir, aceptadas, devueltas</translation>
    </message>
    <message>
        <source>Campaigns: brief, talk track, criteria</source>
        <translation>Campañas: resumen, guion, criterios</translation>
    </message>
    <message>
        <source>Definition of qualified</source>
        <translation>Definición de cualificado</translation>
    </message>
    <message>
        <source>My hand-offs: what became of each</source>
        <translation>Mis entregas: qué fue de cada una</translation>
    </message>
    <message>
        <source>Board: figures, people, who is on which lead</source>
        <translation>Panel: cifras, personas, quién está con qué lead</translation>
    </message>
    <message>
        <source>Ask for help in this call, or no longer</source>
        <translation>Pedir ayuda en esta llamada, o ya no</translation>
    </message>
    <message>
        <source>Flag a call of this lead for review</source>
        <translation>Marcar una llamada de este lead para revisar</translation>
    </message>
    <message>
        <source>Note on a call of this lead, for its caller</source>
        <translation>Nota sobre una llamada de este lead, para quien llamó</translation>
    </message>
    <message>
        <source>Targets: what the team and its people are to reach</source>
        <translation>Objetivos: lo que el equipo y su gente deben alcanzar</translation>
    </message>
    <message>
        <source>The last week of the team as PDF</source>
        <translation>La última semana del equipo en PDF</translation>
    </message>
    <message>
        <source>Lists: who works which, and how deep each is</source>
        <translation>Listas: quién trabaja cuál y cuánto hay en cada una</translation>
    </message>
    <message>
        <source>Move leads to another list</source>
        <translation>Pasar leads a otra lista</translation>
    </message>
    <message>
        <source>People: somebody leaves or is away</source>
        <translation>Equipo: alguien se va o está ausente</translation>
    </message>
    <message>
        <source>Calling hours and first touch of the team</source>
        <translation>Horas de llamada y primer contacto del equipo</translation>
    </message>
</context>
<context>
    <name>lead_card</name>
    <message>
        <source>Callback promised {0}</source>
        <translation>Rellamada prometida {0}</translation>
    </message>
    <message>
        <source>New, never dialled</source>
        <translation>Nuevo, nunca marcado</translation>
    </message>
    <message>
        <source>{0}, last {1}</source>
        <translation>{0}, último {1}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>vence {0}</translation>
    </message>
    <message>
        <source>Returned by {0}, {1}: {2}</source>
        <translation>Devuelto por {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Front desk, {0}, {1}</source>
        <translation>Recepción, {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>never dialled before</source>
        <translation>nunca marcado antes</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close CallDesk?</source>
        <translation>¿Cerrar CallDesk?</translation>
    </message>
    <message>
        <source>The call with {0} has no outcome yet. It will wait among those without one.</source>
        <translation>La llamada con {0} aún no tiene resultado. Esperará entre las que no lo tienen.</translation>
    </message>
    <message>
        <source>You are in the middle of a note. It is saved as it stands.</source>
        <translation>Hay una nota a medias. Se guarda tal como está.</translation>
    </message>
</context>
<context>
    <name>left_out</name>
    <message>
        <source>with a callback promised for later</source>
        <translation>con una rellamada prometida para luego</translation>
    </message>
    <message>
        <source>with a callback that is somebody else&apos;s first</source>
        <translation>con una rellamada que es primero de otro</translation>
    </message>
    <message>
        <source>on another desk</source>
        <translation>en otro puesto</translation>
    </message>
    <message>
        <source>on your card, or next</source>
        <translation>en su ficha, o siguiente</translation>
    </message>
    <message>
        <source>in their cool-off</source>
        <translation>en su descanso</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>without a known time zone</source>
        <translation>sin zona horaria conocida</translation>
    </message>
    <message>
        <source>on a list that has had its dials of today</source>
        <translation>en una lista con sus marcaciones de hoy ya hechas</translation>
    </message>
    <message>
        <source>beyond your dials of today</source>
        <translation>más allá de las propias marcaciones de hoy</translation>
    </message>
    <message>
        <source>at a switchboard rung often enough today</source>
        <translation>en una centralita a la que hoy ya se llamó bastante</translation>
    </message>
    <message>
        <source>at a switchboard rung often enough this hour</source>
        <translation>en una centralita a la que ya se llamó bastante en esta hora</translation>
    </message>
    <message>
        <source>said not now, come back on a date</source>
        <translation>dijeron ahora no, vuelven en una fecha</translation>
    </message>
    <message>
        <source>tried at this time of day, next at another</source>
        <translation>intentados a esta hora del día, luego a otra</translation>
    </message>
    <message>
        <source>outside calling hours</source>
        <translation>fuera del horario de llamada</translation>
    </message>
    <message>
        <source>dialled a short while ago</source>
        <translation>marcados hace poco</translation>
    </message>
    <message>
        <source>with marketing after so many tries</source>
        <translation>en marketing tras tantos intentos</translation>
    </message>
    <message>
        <source>with marketing after so long without an answer</source>
        <translation>en marketing tras tanto tiempo sin respuesta</translation>
    </message>
    <message>
        <source>skipped a moment ago</source>
        <translation>saltados hace un momento</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>handed over, a rep has it</source>
        <translation>entregado, en ventas</translation>
    </message>
    <message>
        <source>only a name, no interest yet</source>
        <translation>solo un nombre, aún sin interés</translation>
    </message>
    <message>
        <source>without a usable number</source>
        <translation>sin número utilizable</translation>
    </message>
    <message>
        <source>with marketing until a new event</source>
        <translation>en marketing hasta un evento nuevo</translation>
    </message>
    <message>
        <source>qualified, to hand over</source>
        <translation>cualificados, por entregar</translation>
    </message>
    <message>
        <source>dialled twice today</source>
        <translation>marcados dos veces hoy</translation>
    </message>
    <message>
        <source>opens {0}, in {1}</source>
        <translation>abre {0}, en {1}</translation>
    </message>
    <message>
        <source>the first {0}, in {1}</source>
        <translation>el primero {0}, en {1}</translation>
    </message>
    <message>
        <source>first free {0}, in {1}</source>
        <translation>primero libre {0}, en {1}</translation>
    </message>
    <message>
        <source>Nobody: everybody is on the call list now.</source>
        <translation>Nadie: todos están ahora en la lista.</translation>
    </message>
    <message>
        <source>shows who</source>
        <translation>muestra quién</translation>
    </message>
    <message>
        <source>Nobody any more.</source>
        <translation>Ya nadie.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No en la lista</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personas</translation>
    </message>
    <message>
        <source>Who is not on the call list</source>
        <translation>Quién no está en la lista</translation>
    </message>
    <message>
        <source>the first {0} of {1} {2}</source>
        <translation>los primeros {0} de {1} {2}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Dial. Nobody answers: log it, and the next lead is there.</source>
        <translation>Marcar. Nadie contesta: registrarlo, y llega el siguiente lead.</translation>
    </message>
    <message>
        <source>Dial. You speak on their voicemail: log that.</source>
        <translation>Marcar. Mensaje en el buzón de voz: registrarlo.</translation>
    </message>
    <message>
        <source>Dial, they answer, and want a call later: type “in 2h” and press Enter.</source>
        <translation>Marcar, contestan, y prefieren más tarde: escribir «en 2h» y pulsar Enter.</translation>
    </message>
    <message>
        <source>That was the wrong key? Take the last outcome back, with all it caused.</source>
        <translation>¿Tecla equivocada? Deshacer el último resultado, con todo lo que causó.</translation>
    </message>
    <message>
        <source>Write a note while they talk. It is saved as you type; Esc leaves it.</source>
        <translation>Escribir una nota mientras hablan. Se guarda al escribir; Esc la deja.</translation>
    </message>
    <message>
        <source>See who comes next, before you end this call. Esc closes it.</source>
        <translation>Ver quién viene después, antes de terminar. Esc lo cierra.</translation>
    </message>
    <message>
        <source>Not now? Skip this lead and say why; it comes back by itself.</source>
        <translation>¿Ahora no? Saltar este lead y decir por qué; vuelve solo.</translation>
    </message>
    <message>
        <source>See who is not on the list, and why not. Esc closes it.</source>
        <translation>Ver quién no está en la lista, y por qué no. Esc lo cierra.</translation>
    </message>
    <message>
        <source>Dial, they answer, and it is not a fit: log it and choose the reason.</source>
        <translation>Marcar, contestan, y no encaja: registrarlo y elegir el motivo.</translation>
    </message>
    <message>
        <source>Dial, they answer, tick what is met with Q W E R T, and log them as qualified.</source>
        <translation>Marcar, contestan, marcar lo cumplido con Q W E R T y registrar como cualificado.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Hand-off: {0}</source>
        <translation>Entrega: {0}</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>hace {0} min</translation>
    </message>
    <message>
        <source>Appointment is off: {0}</source>
        <translation>Cita anulada: {0}</translation>
    </message>
    <message>
        <source>Appointment moved: {0}</source>
        <translation>Cita cambiada: {0}</translation>
    </message>
    <message>
        <source>{0} hands over to you: {1}</source>
        <translation>{0} entrega: {1}</translation>
    </message>
    <message>
        <source>Score {0} of 100 (fit {1}, interest {2})</source>
        <translation>Puntuación {0} de 100 (encaje {1}, interés {2})</translation>
    </message>
    <message>
        <source>{0} d ago</source>
        <translation>hace {0} d</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>hace {0} h</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>The appointment with {0} is off: the hand-off is not yours any more.</source>
        <translation>La cita con {0} queda anulada: la entrega ya no está asignada aquí.</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Cargo: {0}</translation>
    </message>
    <message>
        <source>Phone: {0}</source>
        <translation>Teléfono: {0}</translation>
    </message>
    <message>
        <source>WHY NOW</source>
        <translation>POR QUÉ AHORA</translation>
    </message>
    <message>
        <source>WHAT WAS FOUND OUT</source>
        <translation>LO QUE SE AVERIGUÓ</translation>
    </message>
    <message>
        <source>Handed over though criteria are missing: {0}</source>
        <translation>Entregado aunque faltan criterios: {0}</translation>
    </message>
    <message>
        <source>NEXT STEP</source>
        <translation>PRÓXIMO PASO</translation>
    </message>
    <message>
        <source>Accept it or give it back in CallDesk, on your page Hand-offs.</source>
        <translation>Aceptar o devolver en CallDesk, en la página Entregas.</translation>
    </message>
    <message>
        <source>First came from: {0}</source>
        <translation>Vino primero de: {0}</translation>
    </message>
    <message>
        <source>for them</source>
        <translation>para el lead</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>No se prometió nada.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
</context>
<context>
    <name>list_tabs</name>
    <message>
        <source>Now {0}</source>
        <translation>Ahora {0}</translation>
    </message>
    <message>
        <source>Callbacks {0}</source>
        <translation>Citas {0}</translation>
    </message>
    <message>
        <source>First touch {0}</source>
        <translation>Nuevos {0}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Make a list</source>
        <translation>Crear una lista</translation>
    </message>
    <message>
        <source>A team lead or admin changes the lists.</source>
        <translation>Las listas las cambia un jefe de equipo o un admin.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} se ha guardado.</translation>
    </message>
    <message>
        <source>{0} is made.</source>
        <translation>{0} se ha creado.</translation>
    </message>
    <message>
        <source>There is one list. Make another first: Lists.</source>
        <translation>Solo hay una lista. Crear antes otra: Listas.</translation>
    </message>
    <message>
        <source>1 lead moved.</source>
        <translation>1 lead pasado.</translation>
    </message>
    <message>
        <source>{0} leads moved.</source>
        <translation>{0} leads pasados.</translation>
    </message>
    <message>
        <source>now {0} hot, {1} warm, {2} cool</source>
        <translation>ahora {0} calientes, {1} templados, {2} fríos</translation>
    </message>
    <message>
        <source>{0} of {1} active</source>
        <translation>{0} de {1} activos</translation>
    </message>
    <message>
        <source>nobody on it</source>
        <translation>nadie en ella</translation>
    </message>
    <message>
        <source>{0} of {1} dials today</source>
        <translation>{0} de {1} marcaciones hoy</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>1 list</source>
        <translation>1 lista</translation>
    </message>
    <message>
        <source>{0} lists</source>
        <translation>{0} listas</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>name, people and cap</source>
        <translation>nombre, personas y límite</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A callback is promised for {callback_at}</source>
        <translation>Hay una rellamada prometida para {callback_at}</translation>
    </message>
    <message>
        <source>Your callback of {callback_at} is cancelled by {by}: {why}</source>
        <translation>{by} canceló la rellamada de {callback_at}: {why}</translation>
    </message>
    <message>
        <source>{by} took over your callback of {callback_at}</source>
        <translation>{by} asumió la rellamada de {callback_at}</translation>
    </message>
    <message>
        <source>Somebody else has it until {until_at}</source>
        <translation>Otra persona lo tiene hasta {until_at}</translation>
    </message>
    <message>
        <source>You have it on your card</source>
        <translation>Está en su ficha</translation>
    </message>
    <message>
        <source>Rests until {until_at}</source>
        <translation>Descansa hasta {until_at}</translation>
    </message>
    <message>
        <source>Do not call ({scope}, since {at}){words}</source>
        <translation>No llamar ({scope}, desde {at}){words}</translation>
    </message>
    <message>
        <source>Its time zone is unknown, so its calling hours are too</source>
        <translation>Se desconoce su zona horaria y por tanto su horario</translation>
    </message>
    <message>
        <source>Not now: comes back {until_at}</source>
        <translation>Ahora no: vuelve {until_at}</translation>
    </message>
    <message>
        <source>Tried {part}; next at another time of day, from {until_at}</source>
        <translation>Intentado {part}; luego a otra hora del día, desde {until_at}</translation>
    </message>
    <message>
        <source>Outside calling hours, opens {opens_at}</source>
        <translation>Fuera de horario, abre {opens_at}</translation>
    </message>
    <message>
        <source>With marketing since {since_at}: {attempts} tries</source>
        <translation>En marketing desde {since_at}: {attempts} intentos</translation>
    </message>
    <message>
        <source>With marketing since {since_at}: {days} days without an answer</source>
        <translation>En marketing desde {since_at}: {days} días sin respuesta</translation>
    </message>
    <message>
        <source>Skipped, back on the list {until_at}</source>
        <translation>Saltado, vuelve a la lista {until_at}</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>Cerrado: {reason}</translation>
    </message>
    <message>
        <source>Only a name: no recorded interest</source>
        <translation>Solo un nombre: sin interés registrado</translation>
    </message>
    <message>
        <source>No usable number</source>
        <translation>Sin número utilizable</translation>
    </message>
    <message>
        <source>The callback of {callback_at} is somebody else&apos;s at first</source>
        <translation>La rellamada de {callback_at} es primero de otra persona</translation>
    </message>
    <message>
        <source>{by} accepted it</source>
        <translation>{by} la aceptó</translation>
    </message>
    <message>
        <source>{by} gave you the callback of {callback_at}</source>
        <translation>{by} pasa la rellamada de {callback_at}</translation>
    </message>
    <message>
        <source>{by} gave your callback of {callback_at} to somebody else</source>
        <translation>{by} ha dado la rellamada de {callback_at} a otra persona</translation>
    </message>
    <message>
        <source>{by} took them off your card, where they lay for long</source>
        <translation>{by} los ha quitado de la ficha, donde llevaban mucho</translation>
    </message>
    <message>
        <source>{by} asks you to ring them now: first touch due {touch_due_at}</source>
        <translation>{by} pide llamar ahora: primer contacto a las {touch_due_at}</translation>
    </message>
    <message>
        <source>{by} cleared the flag on the call{words}</source>
        <translation>{by} quitó la marca de la llamada{words}</translation>
    </message>
    <message>
        <source>{by} flagged the call for review{words}</source>
        <translation>{by} marcó la llamada para revisar{words}</translation>
    </message>
    <message>
        <source>{by} asks for help in a call{words}</source>
        <translation>{by} pide ayuda en una llamada{words}</translation>
    </message>
    <message>
        <source>{by} answered the call for help{words}</source>
        <translation>{by} acude a ayudar{words}</translation>
    </message>
    <message>
        <source>{by} left a note on the call{words}</source>
        <translation>{by} dejó una nota sobre la llamada{words}</translation>
    </message>
    <message>
        <source>This list has had its {cap} dials of today, again {until_at}</source>
        <translation>Esta lista ya tuvo hoy sus {cap} marcaciones, de nuevo {until_at}</translation>
    </message>
    <message>
        <source>“{list}”: {left} of {cap} dials are left today</source>
        <translation>«{list}»: hoy quedan {left} de {cap} marcaciones</translation>
    </message>
    <message>
        <source>“{list}” has had its {cap} dials of today; promised callbacks and first touches still come</source>
        <translation>«{list}» ya tuvo hoy sus {cap} marcaciones; rellamadas y primeros contactos siguen entrando</translation>
    </message>
    <message>
        <source>Your dials: {left} of {cap} are left today</source>
        <translation>Marcaciones propias: hoy quedan {left} de {cap}</translation>
    </message>
    <message>
        <source>You have made your {cap} dials of today; promised callbacks and first touches still come</source>
        <translation>Las {cap} marcaciones propias de hoy están hechas; rellamadas y primeros contactos siguen entrando</translation>
    </message>
    <message>
        <source>You have made your {cap} dials of today, again {until_at}</source>
        <translation>Las {cap} marcaciones propias de hoy están hechas, de nuevo {until_at}</translation>
    </message>
    <message>
        <source>{by}: it advanced</source>
        <translation>{by}: avanza</translation>
    </message>
    <message>
        <source>You are away: another rep has it</source>
        <translation>Estás ausente: la tiene otro comercial</translation>
    </message>
    <message>
        <source>The rep let the time pass, until {due_at}</source>
        <translation>Ventas dejó pasar el plazo, hasta {due_at}</translation>
    </message>
    <message>
        <source>Not decided in time: another rep has it</source>
        <translation>Sin decidir a tiempo: la tiene otro comercial</translation>
    </message>
    <message>
        <source>{by}: the meeting was held</source>
        <translation>{by}: hubo reunión</translation>
    </message>
    <message>
        <source>Your time ended {due_at}</source>
        <translation>El plazo terminó {due_at}</translation>
    </message>
    <message>
        <source>{by}: lost, {reason}</source>
        <translation>{by}: perdida, {reason}</translation>
    </message>
    <message>
        <source>{by} moved the appointment to {meets_at}</source>
        <translation>{by} movió la cita a {meets_at}</translation>
    </message>
    <message>
        <source>A new hand-off from {by}</source>
        <translation>Nueva entrega de {by}</translation>
    </message>
    <message>
        <source>An accepted hand-off is yours now: its rep has left</source>
        <translation>Una entrega aceptada es tuya ahora: su comercial se ha ido</translation>
    </message>
    <message>
        <source>{by} returned it: {reason}</source>
        <translation>{by} la devolvió: {reason}</translation>
    </message>
    <message>
        <source>{by} took the last step back</source>
        <translation>{by} deshizo el último paso</translation>
    </message>
    <message>
        <source>{by} took the hand-off back</source>
        <translation>{by} retiró la entrega</translation>
    </message>
    <message>
        <source>{by}: won</source>
        <translation>{by}: ganada</translation>
    </message>
    <message>
        <source>The e-mail to {address} could not be sent: {error}</source>
        <translation>No se pudo enviar el correo a {address}: {error}</translation>
    </message>
    <message>
        <source>The e-mail to {address} may not have arrived: {error}</source>
        <translation>Quizá no llegó el correo a {address}: {error}</translation>
    </message>
    <message>
        <source>Only {decided} decided so far: too few to go by</source>
        <translation>Solo {decided} decididas: muy pocas para guiarse</translation>
    </message>
    <message>
        <source>{named} of {returned} returns name it</source>
        <translation>{named} de {returned} devueltas lo nombran</translation>
    </message>
    <message>
        <source>Required, yet {missing} of {handed_over} went over without it</source>
        <translation>Obligatorio, pero {missing} de {handed_over} pasaron sin ello</translation>
    </message>
    <message>
        <source>Version {number}: its review is due, {review_on}</source>
        <translation>Versión {number}: toca revisarla, {review_on}</translation>
    </message>
    <message>
        <source>Version {number}: both sides look at it again, {review_on}</source>
        <translation>Versión {number}: ambas partes la revisan, {review_on}</translation>
    </message>
    <message>
        <source>Won {met_percent} % where it was met, {unmet_percent} % where it was not</source>
        <translation>Ganadas {met_percent} % donde se cumplió, {unmet_percent} % donde no</translation>
    </message>
    <message>
        <source>{unnamed} of {returned} returns name no criterion</source>
        <translation>{unnamed} de {returned} devueltas no nombran criterio</translation>
    </message>
    <message>
        <source>Nothing was handed over under this version yet</source>
        <translation>Bajo esta versión aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>Switchboard rung {dials} times today, again {until_at}</source>
        <translation>Centralita marcada {dials} veces hoy, de nuevo {until_at}</translation>
    </message>
    <message>
        <source>Switchboard rung {dials} times this hour, again {until_at}</source>
        <translation>Centralita marcada {dials} veces en esta hora, de nuevo {until_at}</translation>
    </message>
    <message>
        <source>Dialled a short while ago, free again {until_at}</source>
        <translation>Marcado hace poco, libre de nuevo {until_at}</translation>
    </message>
    <message>
        <source>Handed over: a rep has it</source>
        <translation>Entregado: está en ventas</translation>
    </message>
    <message>
        <source>With marketing until a new event{after}</source>
        <translation>En marketing hasta un evento nuevo{after}</translation>
    </message>
    <message>
        <source>Qualified, waits in “to hand over”</source>
        <translation>Cualificado, espera en «Por entregar»</translation>
    </message>
    <message>
        <source>First touch overdue since {touch_due_at}</source>
        <translation>Primer contacto vencido desde {touch_due_at}</translation>
    </message>
    <message>
        <source>Two dials today, free again {until_at}</source>
        <translation>Marcado dos veces hoy, libre de nuevo {until_at}</translation>
    </message>
    <message>
        <source>Callback promised {callback_at}</source>
        <translation>Rellamada prometida {callback_at}</translation>
    </message>
    <message>
        <source>{label}, {age_seconds}</source>
        <translation>{label}, {age_seconds}</translation>
    </message>
    <message>
        <source>{label} and {more} more, latest {age_seconds}</source>
        <translation>{label} y {more} más, el último {age_seconds}</translation>
    </message>
    <message>
        <source>Fit {fit}, no event that counts</source>
        <translation>Encaje {fit}, ningún evento que cuente</translation>
    </message>
    <message>
        <source>First touch due {touch_due_at}</source>
        <translation>Primer contacto vence {touch_due_at}</translation>
    </message>
    <message>
        <source>First touch late since {touch_due_at}</source>
        <translation>Primer contacto vencido desde {touch_due_at}</translation>
    </message>
    <message>
        <source>Woke on {label}, {age_seconds}</source>
        <translation>Despertó por: {label}, {age_seconds}</translation>
    </message>
    <message>
        <source>{by} returned it: {reason} (handed over by {whose}, who has left)</source>
        <translation>{by} la devolvió: {reason} (entregada por {whose}, que se ha ido)</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>por la mañana</translation>
    </message>
    <message>
        <source>around midday</source>
        <translation>a mediodía</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>por la tarde</translation>
    </message>
    <message>
        <source>, after {0} x {1} in a row</source>
        <translation>, tras {0} x {1} seguidos</translation>
    </message>
    <message>
        <source>, after {0} attempts</source>
        <translation>, tras {0} intentos</translation>
    </message>
    <message>
        <source>, after {0} days without a response</source>
        <translation>, tras {0} días sin respuesta</translation>
    </message>
    <message>
        <source>, logged as {0}</source>
        <translation>, registrado como {0}</translation>
    </message>
</context>
<context>
    <name>model_fields</name>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Email verified at</source>
        <translation>Correo verificado</translation>
    </message>
</context>
<context>
    <name>my_day</name>
    <message>
        <source>n {0}</source>
        <translation>n {0}</translation>
    </message>
    <message>
        <source>Reaches with at least {0} of talk</source>
        <translation>Alcanzados con al menos {0} de charla</translation>
    </message>
    <message>
        <source>The lead or a decision maker was on the line</source>
        <translation>El lead o quien decide estaba al teléfono</translation>
    </message>
    <message>
        <source>Of all dials; ring and wrap-up time apart</source>
        <translation>De todas las marcadas; sin timbre ni cierre</translation>
    </message>
    <message>
        <source>Yours that stand; they count once sales accepts</source>
        <translation>Propios que valen; cuentan cuando ventas acepta</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Attempts on a number</source>
        <translation>Intentos a un número</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>A person answered</source>
        <translation>Contestó una persona</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Alcanzados</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Tiempo hablado</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificado</translation>
    </message>
    <message>
        <source>Hand-offs of yours that a rep accepted today</source>
        <translation>Entregas propias aceptadas hoy</translation>
    </message>
    <message>
        <source>Hand-offs of yours that a rep gave back today</source>
        <translation>Entregas propias devueltas hoy</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>What others said of your calls since midnight</source>
        <translation>Lo que otros dijeron de las llamadas desde medianoche</translation>
    </message>
    <message>
        <source>Notes and flags</source>
        <translation>Notas y marcas</translation>
    </message>
    <message>
        <source>targets of the team: {0}</source>
        <translation>objetivos del equipo: {0}</translation>
    </message>
    <message>
        <source>1 fell due</source>
        <translation>1 venció</translation>
    </message>
    <message>
        <source>{0} fell due</source>
        <translation>{0} vencieron</translation>
    </message>
    <message>
        <source>{0}; kept: rung within 15 min of the promised time</source>
        <translation>{0}; cumplida: a menos de 15 min</translation>
    </message>
    <message>
        <source>From the first dial to now, pauses left out</source>
        <translation>De la primera marcada hasta ahora, sin pausas</translation>
    </message>
    <message>
        <source>Let go undialled, with a reason</source>
        <translation>Dejados sin marcar, con motivo</translation>
    </message>
    <message>
        <source>Callbacks kept</source>
        <translation>Rellamadas cumplidas</translation>
    </message>
    <message>
        <source>Dials an hour</source>
        <translation>Marcadas por hora</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pauses that began today</source>
        <translation>Pausas empezadas hoy</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltados</translation>
    </message>
    <message>
        <source>{0} o&apos;clock: {1} dials, {2} conversations</source>
        <translation>{0} h: {1} marcadas, {2} conversaciones</translation>
    </message>
    <message>
        <source>Dials by hour</source>
        <translation>Marcadas por horas</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>not rung around its time</source>
        <translation>no llamada a su hora</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} conversaciones</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>aún sin resultado</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>por {0}</translation>
    </message>
    <message>
        <source>won since</source>
        <translation>ganado después</translation>
    </message>
    <message>
        <source>lost since</source>
        <translation>perdido después</translation>
    </message>
    <message>
        <source>since midnight, as of {0}</source>
        <translation>desde medianoche, a las {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Dials from {0}:00</source>
        <translation>Marcadas desde las {0}:00</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Nothing yet today.</source>
        <translation>Hoy nada todavía.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} registros</translation>
    </message>
    <message>
        <source>The records behind the number</source>
        <translation>Los registros tras la cifra</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
</context>
<context>
    <name>my_handoffs</name>
    <message>
        <source>{0} offered</source>
        <translation>{0} ofrecidas</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>{0} aceptadas</translation>
    </message>
    <message>
        <source>{0} returned</source>
        <translation>{0} devueltas</translation>
    </message>
    <message>
        <source>{0} won</source>
        <translation>{0} ganadas</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>{0} perdidas</translation>
    </message>
    <message>
        <source>handed over by {0}, who has left</source>
        <translation>entregada por {0}, que se ha ido</translation>
    </message>
    <message>
        <source>{0} returned it, {1}</source>
        <translation>{0} la devolvió, {1}</translation>
    </message>
    <message>
        <source>{0} lost it, {1}</source>
        <translation>{0} la perdió, {1}</translation>
    </message>
    <message>
        <source>{0} won it {1}</source>
        <translation>{0} la ganó {1}</translation>
    </message>
    <message>
        <source>{0} has met them</source>
        <translation>{0} se reunió</translation>
    </message>
    <message>
        <source>{0}: it advanced</source>
        <translation>{0}: avanzó</translation>
    </message>
    <message>
        <source>{0} accepted it</source>
        <translation>{0} la aceptó</translation>
    </message>
    <message>
        <source>waits for a rep</source>
        <translation>espera a un comercial</translation>
    </message>
    <message>
        <source>{0} has yet to decide</source>
        <translation>{0} aún decide</translation>
    </message>
    <message>
        <source>My hand-offs</source>
        <translation>Mis entregas</translation>
    </message>
    <message>
        <source>You have handed nobody over yet. 9 qualifies a lead, G hands it over.</source>
        <translation>Aún no hay entregas tuyas. 9 cualifica un lead, G lo entrega.</translation>
    </message>
    <message>
        <source>1 hand-off</source>
        <translation>1 entrega</translation>
    </message>
    <message>
        <source>{0} hand-offs</source>
        <translation>{0} entregas</translation>
    </message>
    <message>
        <source>Your hand-offs, the newest word first</source>
        <translation>Tus entregas, lo más nuevo primero</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
</context>
<context>
    <name>now</name>
    <message>
        <source>{0}: {1} of {2} dials today</source>
        <translation>{0}: {1} de {2} marcaciones hoy</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Direct line</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Office line</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>ask for {0}</source>
        <translation>preguntar por {0}</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 intento</translation>
    </message>
    <message>
        <source>{0} tries</source>
        <translation>{0} intentos</translation>
    </message>
    <message>
        <source>{0}, last {1}</source>
        <translation>{0}, último {1}</translation>
    </message>
    <message>
        <source>shared with {0} others or more</source>
        <translation>compartido con {0} o más</translation>
    </message>
    <message>
        <source>shared with 1 other</source>
        <translation>compartido con 1 más</translation>
    </message>
    <message>
        <source>shared with {0} others</source>
        <translation>compartido con {0} más</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Rests until {0}</source>
        <translation>Descansa hasta {0}</translation>
    </message>
    <message>
        <source>Reached here</source>
        <translation>Alcanzado aquí</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Busy each time</source>
        <translation>Siempre comunica</translation>
    </message>
    <message>
        <source>Bad number</source>
        <translation>Número malo</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Persona equivocada</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Retry in {0}</source>
        <translation>Otra vez en {0}</translation>
    </message>
    <message>
        <source>Retry tomorrow</source>
        <translation>Otra vez mañana</translation>
    </message>
    <message>
        <source>Retry {0}</source>
        <translation>Otra vez {0}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>No lo necesita</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Demasiado pequeño</translation>
    </message>
    <message>
        <source>Has another supplier</source>
        <translation>Tiene otro proveedor</translation>
    </message>
    <message>
        <source>No budget, not this year</source>
        <translation>Sin presupuesto, este año no</translation>
    </message>
    <message>
        <source>Wrong person, no one to refer to</source>
        <translation>Persona equivocada, sin otra a quien acudir</translation>
    </message>
    <message>
        <source>Student or private person</source>
        <translation>Estudiante o particular</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No contesta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Comunica</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Voicemail, none left</source>
        <translation>Buzón, sin mensaje</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Bad number</source>
        <translation>Número malo</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Equivocado</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Dejó la empresa</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rellamar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificado</translation>
    </message>
    <message>
        <source>Conversation, goes on</source>
        <translation>Conversación, sigue</translation>
    </message>
    <message>
        <source>Logged {0} as {1}</source>
        <translation>{0} registrado: {1}</translation>
    </message>
    <message>
        <source>{0}, waits in To hand over</source>
        <translation>{0}, espera en Por entregar</translation>
    </message>
    <message>
        <source>{0}, returned by {1}</source>
        <translation>{0}, devuelto por {1}</translation>
    </message>
    <message>
        <source>{0}, handed over</source>
        <translation>{0}, entregado</translation>
    </message>
    <message>
        <source>{0}, handed over to {1}</source>
        <translation>{0}, entregado a {1}</translation>
    </message>
    <message>
        <source>Type a time</source>
        <translation>Escribir hora</translation>
    </message>
    <message>
        <source>To marketing</source>
        <translation>A marketing</translation>
    </message>
    <message>
        <source>Pick a reason</source>
        <translation>Elegir motivo</translation>
    </message>
    <message>
        <source>Blocks number</source>
        <translation>Bloquea número</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Por entregar</translation>
    </message>
    <message>
        <source>Fix or retire</source>
        <translation>Corregir o quitar</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>{0} has left. Everything of theirs has gone where you said.</source>
        <translation>{0} se ha ido. Todo ha pasado a donde se dijo.</translation>
    </message>
    <message>
        <source>{0} is away {1}.</source>
        <translation>{0} está ausente: {1}.</translation>
    </message>
    <message>
        <source>{0} is back: their callbacks are theirs again.</source>
        <translation>{0} ha vuelto: sus rellamadas vuelven a ser suyas.</translation>
    </message>
    <message>
        <source>Only an admin puts somebody else out.</source>
        <translation>Solo un admin da de baja a otros.</translation>
    </message>
    <message>
        <source>Everybody says it themselves, or their team lead does.</source>
        <translation>Lo anota cada uno, o su jefe de equipo.</translation>
    </message>
    <message>
        <source>team {0}</source>
        <translation>equipo {0}</translation>
    </message>
    <message>
        <source>what comes back: {0}</source>
        <translation>lo que vuelva: {0}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>se ha ido</translation>
    </message>
    <message>
        <source>away {0}</source>
        <translation>ausente {0}</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>cualificador</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>jefe de equipo</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>comercial</translation>
    </message>
    <message>
        <source>marketer</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>solo lee</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>A file has one user. People are members of a team.</source>
        <translation>Un archivo tiene un usuario. Las personas son miembros de un equipo.</translation>
    </message>
    <message>
        <source>1 in the team</source>
        <translation>1 en el equipo</translation>
    </message>
    <message>
        <source>{0} in the team</source>
        <translation>{0} en el equipo</translation>
    </message>
    <message>
        <source>Everybody of the team</source>
        <translation>Todos los del equipo</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>is away, or back</source>
        <translation>ausente, o de vuelta</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>se va</translation>
    </message>
    <message>
        <source>{0}: team {1}, as of the day you said.</source>
        <translation>{0}: equipo {1}, desde el día indicado.</translation>
    </message>
    <message>
        <source>{0}: no team, as of the day you said.</source>
        <translation>{0}: sin equipo, desde el día indicado.</translation>
    </message>
</context>
<context>
    <name>picking</name>
    <message>
        <source>Anyone may pick from the whole list.</source>
        <translation>Cualquiera puede elegir de toda la lista.</translation>
    </message>
    <message>
        <source>Team leads pick from the whole list; others from its first {0}.</source>
        <translation>Los jefes de equipo eligen de toda la lista; los demás de los primeros {0}.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no contesta</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>comunica</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>voicemail not left</source>
        <translation>buzón, sin mensaje</translation>
    </message>
    <message>
        <source>gatekeeper</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>bad number</source>
        <translation>número malo</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>equivocado</translation>
    </message>
    <message>
        <source>left company</source>
        <translation>dejó la empresa</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>rellamada</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>not a fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>cualificado</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>no lo necesita</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>demasiado pequeño</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>tiene otro proveedor</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sin presupuesto</translation>
    </message>
    <message>
        <source>wrong person</source>
        <translation>persona equivocada</translation>
    </message>
    <message>
        <source>student</source>
        <translation>estudiante o particular</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>wrong route</source>
        <translation>destino erróneo</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>not to definition</source>
        <translation>no según definición</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>sin decisión</translation>
    </message>
    <message>
        <source>bad timing</source>
        <translation>mal momento</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>Everything you logged has arrived.</source>
        <translation>Todo lo registrado ha llegado.</translation>
    </message>
    <message>
        <source>1 is kept here</source>
        <translation>1 queda aquí</translation>
    </message>
    <message>
        <source>{0} are kept here</source>
        <translation>{0} quedan aquí</translation>
    </message>
    <message>
        <source>What the server refused</source>
        <translation>Lo que rechazó el servidor</translation>
    </message>
    <message>
        <source>sends it again</source>
        <translation>lo envía otra vez</translation>
    </message>
    <message>
        <source>gives it up</source>
        <translation>lo descarta</translation>
    </message>
    <message>
        <source>A dial</source>
        <translation>Una llamada marcada</translation>
    </message>
    <message>
        <source>A mark of a call</source>
        <translation>Una marca de una llamada</translation>
    </message>
    <message>
        <source>An outcome</source>
        <translation>Un resultado</translation>
    </message>
    <message>
        <source>A callback moved</source>
        <translation>Una rellamada movida</translation>
    </message>
    <message>
        <source>A callback cancelled</source>
        <translation>Una rellamada cancelada</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Una anulación</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>A call to us</source>
        <translation>Una llamada a nosotros</translation>
    </message>
    <message>
        <source>A do-not-call mark</source>
        <translation>Una marca de no llamar</translation>
    </message>
    <message>
        <source>An answer to a criterion</source>
        <translation>Una respuesta a un criterio</translation>
    </message>
    <message>
        <source>Words about a front desk</source>
        <translation>Palabras sobre una recepción</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <source>The absence ends before it begins. Turn the two days round.</source>
        <translation>La ausencia acaba antes de empezar. Invertir los dos días.</translation>
    </message>
    <message>
        <source>These days are over. Say days to come.</source>
        <translation>Esos días ya pasaron. Indicar días futuros.</translation>
    </message>
    <message>
        <source>That is more than a year. Say the days you are away.</source>
        <translation>Eso es más de un año. Indicar los días de ausencia.</translation>
    </message>
    <message>
        <source>There is no such absence of yours.</source>
        <translation>No existe tal ausencia tuya.</translation>
    </message>
    <message>
        <source>Say why the call is recorded after the fact: --happened REASON.</source>
        <translation>Diga por qué la llamada se registra después: --happened REASON.</translation>
    </message>
    <message>
        <source>There is no such dial. Dial first, then log how it ended.</source>
        <translation>No existe esa llamada. Primero marcar, luego registrar cómo terminó.</translation>
    </message>
    <message>
        <source>This call has an outcome already. Undo it first (Ctrl+Z), then log the right one.</source>
        <translation>Esta llamada ya tiene resultado. Primero deshacerlo (Ctrl+Z), luego registrar el correcto.</translation>
    </message>
    <message>
        <source>Say when to ring back, for example “thu 2pm” or “in 20m”.</source>
        <translation>Diga cuándo rellamar, por ejemplo «jue 14:00» o «en 20 min».</translation>
    </message>
    <message>
        <source>That time has passed. Say a time to come, for example “in 20m”.</source>
        <translation>Esa hora ya pasó. Diga una futura, por ejemplo «en 20 min».</translation>
    </message>
    <message>
        <source>That date has passed. Say a date to come, or leave it out to wait for a new event.</source>
        <translation>Esa fecha ya pasó. Diga una futura, o déjela para esperar un evento nuevo.</translation>
    </message>
    <message>
        <source>There is no campaign in this text. Begin one with [[campaign]] and its name.</source>
        <translation>No hay campaña en este texto. Empezar con [[campaign]] y su nombre.</translation>
    </message>
    <message>
        <source>Somebody else saved this campaign meanwhile. Copy what you typed, go back, and open it again.</source>
        <translation>Otra persona guardó esta campaña entretanto. Copiar lo escrito, volver y abrirla de nuevo.</translation>
    </message>
    <message>
        <source>So many people are taking leads at this instant that none was free. Try again.</source>
        <translation>Tanta gente toma leads en este instante que ninguno quedó libre. Intentar de nuevo.</translation>
    </message>
    <message>
        <source>This lead is no longer reserved for you. Take it again, or take the next one.</source>
        <translation>Este lead ya no está reservado. Tomarlo de nuevo, o tomar el siguiente.</translation>
    </message>
    <message>
        <source>Everybody says when they are away themselves, or their team lead does.</source>
        <translation>Cada uno dice cuándo está ausente, o su jefe de equipo.</translation>
    </message>
    <message>
        <source>Only who calls or gets hand-offs is away here.</source>
        <translation>Aquí solo se ausenta quien llama o recibe entregas.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves. Choose somebody else.</source>
        <translation>Nadie se sustituye a sí mismo. Elegir a otra persona.</translation>
    </message>
    <message>
        <source>A team lead or admin sets how many dials a day may have.</source>
        <translation>Cuántas marcaciones puede tener un día lo fija la jefatura del equipo o un admin.</translation>
    </message>
    <message>
        <source>The clock stands before the newest entry. Set it right, then take the next lead.</source>
        <translation>El reloj va por detrás de la última entrada. Ponerlo en hora y tomar el siguiente lead.</translation>
    </message>
    <message>
        <source>Somebody else took this lead a moment ago. Take the next one.</source>
        <translation>Otra persona tomó este lead hace un momento. Tomar el siguiente.</translation>
    </message>
    <message>
        <source>You took up work on another desk, which has this lead now. To go on here, take up work here.</source>
        <translation>El trabajo sigue en otro puesto, que tiene ahora este lead. Para seguir aquí, retomar el trabajo aquí.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>No existe esa llamada.</translation>
    </message>
    <message>
        <source>This is ended already.</source>
        <translation>Esto ya está terminado.</translation>
    </message>
    <message>
        <source>A team lead or an admin writes notes on calls and clears flags.</source>
        <translation>Las notas sobre llamadas las escribe, y las marcas las quita, quien dirige el equipo o un admin.</translation>
    </message>
    <message>
        <source>Who makes the call asks for help with it.</source>
        <translation>La ayuda la pide quien hace la llamada.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s call.</source>
        <translation>Es la llamada de otra persona.</translation>
    </message>
    <message>
        <source>A note has words. Write what you would say.</source>
        <translation>Una nota lleva palabras. Escribir lo que se diría.</translation>
    </message>
    <message>
        <source>A team lead gives callbacks to somebody else. Take it over yourself (T) once it is late.</source>
        <translation>Las rellamadas las reasigna quien dirige el equipo. Si se retrasa, asumirla (T).</translation>
    </message>
    <message>
        <source>A team lead asks others to ring. Ring them yourself (C).</source>
        <translation>Pedir llamadas es de quien dirige el equipo. Llamar uno mismo (C).</translation>
    </message>
    <message>
        <source>This first touch is made, or no longer due. Look at the board again.</source>
        <translation>Este primer contacto ya se hizo o no toca. Mirar de nuevo el tablero.</translation>
    </message>
    <message>
        <source>Somebody has this lead on their card by now.</source>
        <translation>Alguien ya tiene este lead en su ficha.</translation>
    </message>
    <message>
        <source>A team lead takes leads off somebody else&apos;s card.</source>
        <translation>Quitar leads de otra ficha es de quien dirige el equipo.</translation>
    </message>
    <message>
        <source>Nobody has this lead on their card any more.</source>
        <translation>Ya nadie tiene este lead en su ficha.</translation>
    </message>
    <message>
        <source>This lead is on your own card. Skip it there (S).</source>
        <translation>Este lead está en la propia ficha. Saltarlo allí (S).</translation>
    </message>
    <message>
        <source>They do not work this list. Choose somebody who does.</source>
        <translation>Esa persona no trabaja esta lista. Elegir a otra.</translation>
    </message>
    <message>
        <source>Somebody else changed this draft meanwhile. Open it again; what you typed is still here.</source>
        <translation>Otra persona cambió este borrador. Abrirlo de nuevo; lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>The draft was changed meanwhile. Read the newest one, then sign that.</source>
        <translation>El borrador cambió. Leer el más nuevo y firmar ese.</translation>
    </message>
    <message>
        <source>There is no such version of the definition.</source>
        <translation>No existe esa versión de la definición.</translation>
    </message>
    <message>
        <source>Write what you want to say about it.</source>
        <translation>Escribir lo que se quiera decir.</translation>
    </message>
    <message>
        <source>You have signed this version for the other side. Two people must agree.</source>
        <translation>Ya se firmó por la otra parte. Deben acordar dos personas.</translation>
    </message>
    <message>
        <source>Somebody else has this lead just now. Say how your call ended when it is free again.</source>
        <translation>Otra persona tiene este lead ahora. Registrar cómo terminó la llamada cuando quede libre.</translation>
    </message>
    <message>
        <source>A whole company is blocked by a team lead, a marketer or an admin. Block the person or number.</source>
        <translation>A toda una empresa la bloquea un jefe de equipo, marketing o un administrador. Bloquear la persona o el número.</translation>
    </message>
    <message>
        <source>This is no whole number. Write it with + and its country code.</source>
        <translation>No es un número completo. Escribirlo con + y su prefijo de país.</translation>
    </message>
    <message>
        <source>Say who is not to be called: a number, a person, an e-mail address or a company.</source>
        <translation>Diga a quién no llamar: un número, una persona, un correo o una empresa.</translation>
    </message>
    <message>
        <source>There is no such person. Look them up first.</source>
        <translation>No existe esa persona. Buscarla primero.</translation>
    </message>
    <message>
        <source>This event lies in the future. Correct its time and record it again.</source>
        <translation>Este evento está en el futuro. Corregir su hora y registrarlo de nuevo.</translation>
    </message>
    <message>
        <source>No rep may have this lead: all are away, or the routing rules fit none of them. It waits in “to hand over”; a team lead can name a rep.</source>
        <translation>Nadie de ventas puede tener este lead: todos están fuera o ninguna regla encaja. Espera en «por entregar»; la jefatura puede nombrar a alguien.</translation>
    </message>
    <message>
        <source>This lead has been handed over already.</source>
        <translation>Este lead ya está entregado.</translation>
    </message>
    <message>
        <source>Only a qualified lead is handed over. Log the outcome first (key 9).</source>
        <translation>Solo se entrega un lead cualificado. Registrar antes el resultado (tecla 9).</translation>
    </message>
    <message>
        <source>There is no such hand-off, or it was taken back.</source>
        <translation>No existe esa entrega, o se deshizo.</translation>
    </message>
    <message>
        <source>This person is no rep. Choose one of the reps.</source>
        <translation>Esta persona no es de ventas. Elegir a alguien de ventas.</translation>
    </message>
    <message>
        <source>The time of the appointment has passed. Say one to come.</source>
        <translation>La hora de la cita ya pasó. Decir una futura.</translation>
    </message>
    <message>
        <source>The rep has another appointment at that time. Choose another time.</source>
        <translation>Ventas tiene otra cita a esa hora. Elegir otra.</translation>
    </message>
    <message>
        <source>Say in words why it goes back.</source>
        <translation>Decir con palabras por qué vuelve.</translation>
    </message>
    <message>
        <source>There is nothing to take back on this hand-off.</source>
        <translation>No hay nada que deshacer en esta entrega.</translation>
    </message>
    <message>
        <source>A team lead gives hand-offs to another rep.</source>
        <translation>La jefatura pasa las entregas a otra persona.</translation>
    </message>
    <message>
        <source>A team lead gives accepted hand-offs to another rep.</source>
        <translation>Un jefe de equipo pasa las entregas aceptadas a otro comercial.</translation>
    </message>
    <message>
        <source>This hand-off is another&apos;s: only its rep decides on it.</source>
        <translation>Esta entrega es de otra persona: solo ella decide.</translation>
    </message>
    <message>
        <source>This hand-off has no rep yet.</source>
        <translation>Esta entrega aún no tiene responsable.</translation>
    </message>
    <message>
        <source>Give the amount as a number, for example 24000.</source>
        <translation>Dar el importe como número, por ejemplo 24000.</translation>
    </message>
    <message>
        <source>That time has passed. Say one to come, for example “tomorrow 9”.</source>
        <translation>Esa hora ya pasó. Decir una futura, por ejemplo «mañana 9».</translation>
    </message>
    <message>
        <source>Another program runs the jobs of this database by now.</source>
        <translation>Otro programa ejecuta ya las tareas de esta base de datos.</translation>
    </message>
    <message>
        <source>A team lead or an admin says the language of the team.</source>
        <translation>El idioma del equipo lo dice quien lo dirige o administra.</translation>
    </message>
    <message>
        <source>Only an admin of the team may do this.</source>
        <translation>Esto solo lo puede hacer un admin del equipo.</translation>
    </message>
    <message>
        <source>A team lead gives callbacks to another.</source>
        <translation>Un jefe de equipo pasa las rellamadas a otro.</translation>
    </message>
    <message>
        <source>Somebody works each list with leads. Choose who, or move its leads first.</source>
        <translation>Alguien trabaja cada lista con leads. Elegir quién, o pasar antes sus leads.</translation>
    </message>
    <message>
        <source>This lead is on that list already.</source>
        <translation>Este lead ya está en esa lista.</translation>
    </message>
    <message>
        <source>A team lead or admin changes the lists.</source>
        <translation>Las listas las cambia un jefe de equipo o un admin.</translation>
    </message>
    <message>
        <source>There is no such list any more.</source>
        <translation>Esa lista ya no existe.</translation>
    </message>
    <message>
        <source>A team lead or an admin says who is in which team.</source>
        <translation>Quién está en qué equipo lo dice un jefe de equipo o un administrador.</translation>
    </message>
    <message>
        <source>Say why the callback is cancelled, for example “she rang us”.</source>
        <translation>Diga por qué se cancela la rellamada, por ejemplo «ella nos llamó».</translation>
    </message>
    <message>
        <source>This callback is somebody else&apos;s for its first 15 minutes. Ask them, or your team lead.</source>
        <translation>Esta rellamada es de otra persona los primeros 15 minutos. Preguntarle, o al jefe de equipo.</translation>
    </message>
    <message>
        <source>Somebody else changed the routing meanwhile. Leave the page and open it again to see it.</source>
        <translation>Otra persona cambió el reparto entretanto. Salir de la página y abrirla de nuevo.</translation>
    </message>
    <message>
        <source>This lead has no company and no number to keep these words with. Write them as a note.</source>
        <translation>Este lead no tiene empresa ni número con que guardar estas palabras. Escribirlas como nota.</translation>
    </message>
    <message>
        <source>A lead waits for the team, not for a person: set this target for the team.</source>
        <translation>Un lead espera al equipo, no a una persona: fijar este objetivo para el equipo.</translation>
    </message>
    <message>
        <source>A target is a number from 0 to a million.</source>
        <translation>Un objetivo es un número de 0 a un millón.</translation>
    </message>
    <message>
        <source>The days end before they begin. Turn the two round.</source>
        <translation>Los días acaban antes de empezar. Cambiar el orden.</translation>
    </message>
    <message>
        <source>Somebody who works on no day has no target. Say from which to which day they are off.</source>
        <translation>Quien no trabaja ningún día no tiene objetivo. Decir desde qué día hasta cuál está libre.</translation>
    </message>
    <message>
        <source>What is over was worked by the days that held then. Say a day from today on.</source>
        <translation>Lo pasado se trabajó con los días de entonces. Decir un día desde hoy.</translation>
    </message>
    <message>
        <source>A team lead or an admin sets targets.</source>
        <translation>Los objetivos los fija quien dirige el equipo o un admin.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This outcome has been undone already.</source>
        <translation>Este resultado ya se deshizo.</translation>
    </message>
    <message>
        <source>The rep has opened this hand-off: it cannot be taken back any more. Talk to them.</source>
        <translation>Ventas abrió esta entrega: ya no se puede deshacer. Hablar con ventas.</translation>
    </message>
    <message>
        <source>The team&apos;s server has just come back. What it lost is sent again first.</source>
        <translation>El servidor del equipo acaba de volver. Primero se reenvía lo que perdió.</translation>
    </message>
    <message>
        <source>The team&apos;s server is away just now. What you log is kept here and sent when it is back.</source>
        <translation>El servidor del equipo no está ahora. Lo registrado queda aquí y se envía cuando vuelva.</translation>
    </message>
    <message>
        <source>Say one day, not several.</source>
        <translation>Indicar un día, no varios.</translation>
    </message>
    <message>
        <source>That is more than a year. Say the days that are off.</source>
        <translation>Es más de un año. Indicar los días libres.</translation>
    </message>
    <message>
        <source>Another program is writing to this database. Close it or try again in a minute.</source>
        <translation>Otro programa escribe en esta base de datos. Cerrarlo o intentar en un minuto.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed. Start it again whenever you like.</source>
        <translation>La importación se paró; nada cambió. Se puede empezar de nuevo cuando se quiera.</translation>
    </message>
    <message>
        <source>A team&apos;s server keeps its own time. Leave --at out to write.</source>
        <translation>El servidor de un equipo lleva su propia hora. Para escribir, quitar --at.</translation>
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>Write a number from 0 to 1000, like 24.</source>
        <translation>Escribir un número de 0 a 1000, como 24.</translation>
    </message>
    <message>
        <source>Accept within, h</source>
        <translation>Aceptar en, h</translation>
    </message>
    <message>
        <source>until a rep says yes or no</source>
        <translation>hasta que un comercial diga sí o no</translation>
    </message>
    <message>
        <source>First contact within, h</source>
        <translation>Primer contacto en, h</translation>
    </message>
    <message>
        <source>after accepting, where no appointment was made</source>
        <translation>tras aceptar, si no hay cita</translation>
    </message>
    <message>
        <source>Next word within, d</source>
        <translation>Siguiente noticia en, d</translation>
    </message>
    <message>
        <source>days without a word until the rep is reminded</source>
        <translation>días sin noticias hasta el recordatorio</translation>
    </message>
    <message>
        <source>Patience, h</source>
        <translation>Paciencia, h</translation>
    </message>
    <message>
        <source>from a reminder to the team lead, and from there to the next rep</source>
        <translation>del recordatorio al jefe de equipo, y de ahí al siguiente comercial</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Most open</source>
        <translation>Máx. abiertas</translation>
    </message>
    <message>
        <source>Zone, like America/Denver</source>
        <translation>Zona, como America/Denver</translation>
    </message>
    <message>
        <source>At work, like mo-fr 09:00-17:00</source>
        <translation>Horario, como mo-fr 09:00-17:00</translation>
    </message>
    <message>
        <source>States, like IL, WI</source>
        <translation>Estados, como IL, WI</translation>
    </message>
    <message>
        <source>Countries, like US</source>
        <translation>Países, como US</translation>
    </message>
    <message>
        <source>Industries, like Hospitals</source>
        <translation>Sectores, como Hospitals</translation>
    </message>
    <message>
        <source>Employees, like 50-500</source>
        <translation>Empleados, como 50-500</translation>
    </message>
    <message>
        <source>Most open, like 20</source>
        <translation>Máximo abiertas, como 20</translation>
    </message>
    <message>
        <source>Accounts that are theirs, with commas between them</source>
        <translation>Cuentas propias, separadas por comas</translation>
    </message>
    <message>
        <source>Away, like 2026-12-21 - 2027-01-03</source>
        <translation>Ausente, como 2026-12-21 - 2027-01-03</translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”.</source>
        <translation>Nadie aquí se llama «{0}».</translation>
    </message>
    <message>
        <source>Nobody waits to be handed over: type a name to try it on somebody.</source>
        <translation>Nadie espera entrega: escribir un nombre para probar.</translation>
    </message>
    <message>
        <source>{0} goes to nobody: all are away, or no rule fits.</source>
        <translation>{0} no va a nadie: todos están ausentes o ninguna regla encaja.</translation>
    </message>
    <message>
        <source>{0} goes to {1}: {2}</source>
        <translation>{0} va a {1}: {2}</translation>
    </message>
    <message>
        <source>Say which rep this is.</source>
        <translation>Indicar qué comercial es.</translation>
    </message>
    <message>
        <source>Write the size of companies like 50-500 or 1000+.</source>
        <translation>Escribir el tamaño como 50-500 o 1000+.</translation>
    </message>
    <message>
        <source>Write a whole number, like 25.</source>
        <translation>Escribir un número entero, como 25.</translation>
    </message>
    <message>
        <source>Write absences like 2026-12-21 - 2027-01-03, with commas between them.</source>
        <translation>Escribir ausencias como 2026-12-21 - 2027-01-03, separadas por comas.</translation>
    </message>
    <message>
        <source>An absence ends before it begins. Turn the two days round.</source>
        <translation>Una ausencia acaba antes de empezar. Invertir los dos días.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>lo intenta de nuevo</translation>
    </message>
    <message>
        <source>retires the number</source>
        <translation>retira el número</translation>
    </message>
    <message>
        <source>promises a time</source>
        <translation>promete una hora</translation>
    </message>
    <message>
        <source>to marketing</source>
        <translation>a marketing</translation>
    </message>
    <message>
        <source>closes the lead</source>
        <translation>cierra el lead</translation>
    </message>
    <message>
        <source>blocks for good</source>
        <translation>bloquea para siempre</translation>
    </message>
    <message>
        <source>to hand over</source>
        <translation>por entregar</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>Next try at another part of the day</source>
        <translation>Siguiente intento a otra hora del día</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Asks for a reason</source>
        <translation>Pide un motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Asks for a note</source>
        <translation>Pide una nota</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rellamada</translation>
    </message>
    <message>
        <source>Asks when to ring back</source>
        <translation>Pregunta cuándo rellamar</translation>
    </message>
    <message>
        <source>Most attempts</source>
        <translation>Máximo de intentos</translation>
    </message>
    <message>
        <source>After so many dials without an answer a lead goes to marketing</source>
        <translation>Tras tantas marcadas sin respuesta un lead va a marketing</translation>
    </message>
    <message>
        <source>Without a response</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>After so long without a response a lead goes to marketing</source>
        <translation>Tras este tiempo sin respuesta un lead va a marketing</translation>
    </message>
    <message>
        <source>Between two dials</source>
        <translation>Entre dos marcadas</translation>
    </message>
    <message>
        <source>No lead is dialled again within this time; 1 h at least</source>
        <translation>Ningún lead se marca otra vez en este tiempo; 1 h como mínimo</translation>
    </message>
    <message>
        <source>Callback is mine for</source>
        <translation>La rellamada es mía por</translation>
    </message>
    <message>
        <source>A due callback is its owner&apos;s for so long, then anybody&apos;s</source>
        <translation>Una rellamada vencida es de su dueño este tiempo, luego de cualquiera</translation>
    </message>
    <message>
        <source>First touch, notice</source>
        <translation>Primer contacto, aviso</translation>
    </message>
    <message>
        <source>A first touch that runs out within this time stands at the top of the list</source>
        <translation>Un primer contacto que vence en este tiempo va al principio de la lista</translation>
    </message>
    <message>
        <source>A conversation is</source>
        <translation>Una conversación es</translation>
    </message>
    <message>
        <source>A reach with at least so much talk counts as a conversation</source>
        <translation>Un alcance con al menos esta charla cuenta como conversación</translation>
    </message>
    <message>
        <source>Switchboard, an hour</source>
        <translation>Centralita, por hora</translation>
    </message>
    <message>
        <source>After so many dials within an hour, for whomever, a switchboard rests; 0 = no limit</source>
        <translation>Tras tantas llamadas en una hora, a quien sea, la centralita descansa; 0 = sin límite</translation>
    </message>
    <message>
        <source>Switchboard, a day</source>
        <translation>Centralita, por día</translation>
    </message>
    <message>
        <source>After so many dials in a day, for whomever, a switchboard rests; 0 = no limit</source>
        <translation>Tras tantas llamadas en un día, a quien sea, la centralita descansa; 0 = sin límite</translation>
    </message>
</context>
<context>
    <name>saved_page</name>
    <message>
        <source>Not saved. Esc again leaves without saving.</source>
        <translation>No se ha guardado. Otra vez Esc sale sin guardar.</translation>
    </message>
</context>
<context>
    <name>score</name>
    <message>
        <source>fit {0}  +  interest {1}</source>
        <translation>encaje {0}  +  interés {1}</translation>
    </message>
    <message>
        <source>1 earlier try</source>
        <translation>1 intento previo</translation>
    </message>
    <message>
        <source>{0} earlier tries</source>
        <translation>{0} intentos previos</translation>
    </message>
    <message>
        <source>{0} points, latest {1}</source>
        <translation>{0} puntos, el último {1}</translation>
    </message>
    <message>
        <source>Fit stays within 0 and 40</source>
        <translation>El encaje queda entre 0 y 40</translation>
    </message>
    <message>
        <source>{0}: missing</source>
        <translation>{0}: falta</translation>
    </message>
    <message>
        <source>{0}, {1} times, latest {2}</source>
        <translation>{0}, {1} veces, la última {2}</translation>
    </message>
    <message>
        <source>below {0} at {1}</source>
        <translation>bajo {0} a las {1}</translation>
    </message>
    <message>
        <source>below {0} on {1}</source>
        <translation>bajo {0} el {1}</translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Admin work</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Not my language</source>
        <translation>No es mi idioma</translation>
    </message>
    <message>
        <source>Need to prepare</source>
        <translation>Falta preparar</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>{0}, as last time</source>
        <translation>{0}, como la última vez</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>marcadas</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>cualificado</translation>
    </message>
    <message>
        <source>callback kept</source>
        <translation>rellamada cumplida</translation>
    </message>
    <message>
        <source>callbacks kept</source>
        <translation>rellamadas cumplidas</translation>
    </message>
    <message>
        <source>talk time</source>
        <translation>tiempo hablado</translation>
    </message>
    <message>
        <source>Give back and close</source>
        <translation>Devolver y cerrar</translation>
    </message>
    <message>
        <source>Give back, stay here</source>
        <translation>Devolver, seguir aquí</translation>
    </message>
    <message>
        <source>Work on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation>Fin de turno</translation>
    </message>
    <message>
        <source>Log this call first, then end the shift.</source>
        <translation>Primero registrar esta llamada, luego terminar el turno.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Your leads go back to the list, so that others can ring them.</source>
        <translation>Los leads vuelven a la lista, para que otros les llamen.</translation>
    </message>
    <message>
        <source>callback still today</source>
        <translation>rellamada aún hoy</translation>
    </message>
    <message>
        <source>callbacks still today</source>
        <translation>rellamadas aún hoy</translation>
    </message>
    <message>
        <source>callback tomorrow</source>
        <translation>rellamada mañana</translation>
    </message>
    <message>
        <source>callbacks tomorrow</source>
        <translation>rellamadas mañana</translation>
    </message>
    <message>
        <source>call without an outcome</source>
        <translation>llamada sin resultado</translation>
    </message>
    <message>
        <source>calls without an outcome</source>
        <translation>llamadas sin resultado</translation>
    </message>
    <message>
        <source>note begun</source>
        <translation>nota empezada</translation>
    </message>
    <message>
        <source>notes begun</source>
        <translation>notas empezadas</translation>
    </message>
    <message>
        <source>lead to hand over</source>
        <translation>lead por entregar</translation>
    </message>
    <message>
        <source>leads to hand over</source>
        <translation>leads por entregar</translation>
    </message>
    <message>
        <source>fact not on the server yet</source>
        <translation>dato aún no en el servidor</translation>
    </message>
    <message>
        <source>facts not on the server yet</source>
        <translation>datos aún no en el servidor</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Nothing of this is there any more.</source>
        <translation>De esto ya no queda nada.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} registros</translation>
    </message>
    <message>
        <source>The records behind the signal</source>
        <translation>Los registros tras la señal</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>Dials of 3 seconds or less</source>
        <translation>Marcaciones de hasta 3 segundos</translation>
    </message>
    <message>
        <source>Dials in bursts</source>
        <translation>Marcaciones en ráfaga</translation>
    </message>
    <message>
        <source>Talk longer than the telephone says</source>
        <translation>Charla más larga que según el teléfono</translation>
    </message>
    <message>
        <source>Dials without an outcome</source>
        <translation>Marcaciones sin resultado</translation>
    </message>
    <message>
        <source>Hand-offs without a conversation</source>
        <translation>Entregas sin conversación</translation>
    </message>
    <message>
        <source>Leads parked</source>
        <translation>Leads aparcados</translation>
    </message>
    <message>
        <source>Dials that ended within 3 s, logged as if they had rung out or been answered. A number that is dead or busy says so at once and counts as neither; undone outcomes do not count.</source>
        <translation>Marcaciones que acabaron en 3 s y constan como sin respuesta o atendidas. Un número muerto u ocupado lo dice al instante y no cuenta; lo deshecho tampoco.</translation>
    </message>
    <message>
        <source>Six or more dials of one person within a minute: more than a hand can dial and listen to. The same number again within 10 s is one dial; calls written down afterwards and imported ones do not count.</source>
        <translation>Seis o más marcaciones de una persona en un minuto: más de lo que se puede marcar y escuchar. El mismo número en 10 s es una marcación; las llamadas anotadas después y las importadas no cuentan.</translation>
    </message>
    <message>
        <source>Talk logged by hand that is longer than the telephone&apos;s own record, or than the time from dial to outcome. A few seconds are left to slow fingers; a call in whose middle the computer slept does not count.</source>
        <translation>Charla anotada a mano, más larga que según el teléfono o que el tiempo de la marcación al resultado. Quedan unos segundos para dedos lentos; una llamada en que el equipo durmió no cuenta.</translation>
    </message>
    <message>
        <source>Dials that have no outcome a quarter of an hour later: nobody knows how they ended. A call that still runs does not count; a crash leaves such dials too.</source>
        <translation>Marcaciones sin resultado al cuarto de hora: nadie sabe cómo acabaron. Una llamada en curso no cuenta; un fallo del equipo también deja marcaciones así.</translation>
    </message>
    <message>
        <source>Hand-offs before which this person had no conversation with the lead. A colleague may have had it: the records show who. Imported hand-offs do not count.</source>
        <translation>Entregas antes de las cuales esta persona no tuvo conversación con el lead. Quizá la tuvo otra: los registros lo muestran. Las entregas importadas no cuentan.</translation>
    </message>
    <message>
        <source>Leads that stay in one place: skipped or moved three times without a dial between, a callback more than 30 days off, or “not now” without a date. Some leads do want to be left alone for long; what was dialled, or came back by itself, since does not count.</source>
        <translation>Leads que se quedan en un sitio: saltados o aplazados tres veces sin marcar entre medias, una rellamada a más de 30 días o «ahora no» sin fecha. Algunos piden mucha calma; lo marcado desde entonces, o que volvió solo, no cuenta.</translation>
    </message>
    <message>
        <source>A signal is a question to the records, not a verdict. Nothing follows from it by itself, and whoever it is about sees it too.</source>
        <translation>Una señal es una pregunta a los registros, no un veredicto. Nada se sigue de ella por sí sola, y la persona afectada también la ve.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>ended after {0} s</source>
        <translation>acabó a los {0} s</translation>
    </message>
    <message>
        <source>one of {0} in a row</source>
        <translation>una de {0} seguidas</translation>
    </message>
    <message>
        <source>{0} logged, {1} by the clock</source>
        <translation>{0} anotados, {1} según el reloj</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>handed over without a conversation of theirs</source>
        <translation>entregado sin conversación propia</translation>
    </message>
    <message>
        <source>callback moved {0} times, now {1}</source>
        <translation>rellamada aplazada {0} veces, ahora {1}</translation>
    </message>
    <message>
        <source>skipped {0} times</source>
        <translation>saltado {0} veces</translation>
    </message>
    <message>
        <source>callback promised for {0}</source>
        <translation>rellamada prometida para {0}</translation>
    </message>
    <message>
        <source>“not now” without a date</source>
        <translation>«ahora no» sin fecha</translation>
    </message>
    <message>
        <source>Honest measures</source>
        <translation>Medidas honestas</translation>
    </message>
    <message>
        <source>what asks for a look, not a verdict</source>
        <translation>lo que pide una mirada, no un veredicto</translation>
    </message>
    <message>
        <source>Nothing stands out in this time.</source>
        <translation>Nada destaca en este tiempo.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Middle of the team</source>
        <translation>Mediana del equipo</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} de {2}</translation>
    </message>
    <message>
        <source>How the board sees you: nothing stands out</source>
        <translation>Cómo se ve en el tablero: nada destaca</translation>
    </message>
    <message>
        <source>How the board sees you: 1 signal</source>
        <translation>Cómo se ve en el tablero: 1 señal</translation>
    </message>
    <message>
        <source>How the board sees you: {0} signals</source>
        <translation>Cómo se ve en el tablero: {0} señales</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>How the board sees you</source>
        <translation>Cómo se ve en el tablero</translation>
    </message>
    <message>
        <source>Nothing of yours stands out today, this week or this month.</source>
        <translation>Nada propio destaca hoy, esta semana ni este mes.</translation>
    </message>
    <message>
        <source>1 signal</source>
        <translation>1 señal</translation>
    </message>
    <message>
        <source>{0} signals</source>
        <translation>{0} señales</translation>
    </message>
    <message>
        <source>Your honest measures</source>
        <translation>Las propias medidas honestas</translation>
    </message>
    <message>
        <source>shows the records</source>
        <translation>muestra los registros</translation>
    </message>
</context>
<context>
    <name>spoken_time</name>
    <message>
        <source>{0}, {1:%H:%M}, the same for you</source>
        <translation>{0}, {1:%H:%M}, igual aquí</translation>
    </message>
    <message>
        <source>{0}, {1:%H:%M} in {2}, {3} for you</source>
        <translation>{0}, {1:%H:%M} en {2}, aquí {3}</translation>
    </message>
    <message>
        <source>{0} {1:%H:%M} there, {2} here</source>
        <translation>{0} {1:%H:%M} allí, {2} aquí</translation>
    </message>
    <message>
        <source>today, any time</source>
        <translation>hoy, a cualquier hora</translation>
    </message>
    <message>
        <source>{0}, any time</source>
        <translation>{0}, a cualquier hora</translation>
    </message>
    <message>
        <source>not a time yet</source>
        <translation>aún no es una hora</translation>
    </message>
    <message>
        <source>{0}: that has passed</source>
        <translation>{0}: ya pasó</translation>
    </message>
    <message>
        <source>{0}; in place of {1}</source>
        <translation>{0}; en lugar de {1}</translation>
    </message>
    <message>
        <source>Outside calling hours there</source>
        <translation>Allí fuera del horario</translation>
    </message>
    <message>
        <source>Outside calling hours there; opens {0}</source>
        <translation>Allí fuera del horario; abre {0}</translation>
    </message>
    <message>
        <source>Closed then; opens {0}</source>
        <translation>Cerrado entonces; abre {0}</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>“{0}” is no time. Write it like 3:00, or in seconds.</source>
        <translation>«{0}» no es un tiempo. Escribirlo como 3:00, o en segundos.</translation>
    </message>
    <message>
        <source>“{0}” is no number. Write one like 16, or nothing.</source>
        <translation>«{0}» no es un número. Escribir uno como 16, o nada.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>{0} d</source>
        <translation>{0} d</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>hace {0} min</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>hace {0} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>hace {0} días</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation>Saltado: {0}</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>de otra persona</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Callback moved to {0}</source>
        <translation>Cita movida a {0}</translation>
    </message>
    <message>
        <source>Callback of {0} taken over</source>
        <translation>Cita de {0} asumida</translation>
    </message>
    <message>
        <source>Callback of {0} given to {1}</source>
        <translation>Rellamada de {0} dada a {1}</translation>
    </message>
    <message>
        <source>Callback cancelled</source>
        <translation>Cita anulada</translation>
    </message>
    <message>
        <source>anyone of the list</source>
        <translation>cualquiera de la lista</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <translation>Nota sobre la llamada</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>Marcada para revisar</translation>
    </message>
    <message>
        <source>Flag cleared</source>
        <translation>Marca quitada</translation>
    </message>
    <message>
        <source>Handed over to {0}</source>
        <translation>Entregado a {0}</translation>
    </message>
    <message>
        <source>Accepted by the rep</source>
        <translation>Aceptado por ventas</translation>
    </message>
    <message>
        <source>Returned: {0}</source>
        <translation>Devuelto: {0}</translation>
    </message>
    <message>
        <source>The rep was in touch</source>
        <translation>Ventas contactó</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Reunión celebrada</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzó</translation>
    </message>
    <message>
        <source>Won {0}</source>
        <translation>Ganado {0}</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation>Perdido: {0}</translation>
    </message>
    <message>
        <source>{0} is met</source>
        <translation>{0} se cumple</translation>
    </message>
    <message>
        <source>{0} is not met</source>
        <translation>{0} no se cumple</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>{0}, taken back</source>
        <translation>{0}, deshecho</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>unlogged</name>
    <message>
        <source>Log this call first, then the one before.</source>
        <translation>Primero registrar esta llamada, luego la anterior.</translation>
    </message>
    <message>
        <source>Calls without an outcome</source>
        <translation>Llamadas sin resultado</translation>
    </message>
    <message>
        <source>None: every call of yours has its outcome.</source>
        <translation>Ninguna: cada llamada suya tiene su resultado.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>{0} calls</source>
        <translation>{0} llamadas</translation>
    </message>
    <message>
        <source>Your calls that have no outcome</source>
        <translation>Sus llamadas sin resultado</translation>
    </message>
    <message>
        <source>to the card, to log it</source>
        <translation>a la ficha, para registrarla</translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificados</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Marcaciones</translation>
    </message>
    <message>
        <source>Talk, median</source>
        <translation>Charla, mediana</translation>
    </message>
    <message>
        <source>First touch, web</source>
        <translation>1.er contacto, web</translation>
    </message>
    <message>
        <source>What counts is what a rep took: accepted. Definitions of {0}.</source>
        <translation>Cuenta lo que ventas aceptó: aceptados. Definiciones del {0}.</translation>
    </message>
    <message>
        <source>Week of {0} to {1} {2}</source>
        <translation>Semana del {0} al {1} de {2}</translation>
    </message>
    <message>
        <source>Days of {0}. Against the target of the week and the mean of the {1} weeks before.</source>
        <translation>Días de {0}. Frente al objetivo de la semana y la media de las {1} semanas anteriores.</translation>
    </message>
    <message>
        <source>People, by accepted</source>
        <translation>Personas, por aceptados</translation>
    </message>
    <message>
        <source>Said of calls</source>
        <translation>Dicho de llamadas</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>mean {0}, week before {1}</source>
        <translation>media {0}, sem. anterior {1}</translation>
    </message>
    <message>
        <source>{0} with {1}, flagged by {2}</source>
        <translation>{0} con {1}, marcada por {2}</translation>
    </message>
    <message>
        <source>{0} with {1}, note by {2}</source>
        <translation>{0} con {1}, nota de {2}</translation>
    </message>
    <message>
        <source>1 outcome of this week taken back after it: the figures no longer hold them.</source>
        <translation>1 resultado de esta semana deshecho después: ya no está en las cifras.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>{0} outcomes of this week taken back after it: the figures no longer hold them.</source>
        <translation>{0} resultados de esta semana deshechos después: ya no están en las cifras.</translation>
    </message>
    <message>
        <source>The page as PDF could not be drawn on the computer that sent this; `calldesk summary FILE.pdf` makes it.</source>
        <translation>La página en PDF no se pudo dibujar en el ordenador que envió esto; `calldesk summary ARCHIVO.pdf` la hace.</translation>
    </message>
    <message>
        <source>No longer wanted: calldesk summary --mail off</source>
        <translation>Para no recibirlo más: calldesk summary --mail off</translation>
    </message>
</context>
</TS>
